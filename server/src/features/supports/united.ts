import type { SupportRecord } from './supports.model.ts';

/** What a support says, without whose it is and its revision. */
export type SupportSaid = Pick<
  SupportRecord,
  'isSupporting' | 'since' | 'pledge' | 'pledgedAt' | 'setAside'
>;

const NOTHING_SAID: SupportSaid = {
  isSupporting: false,
  since: null,
  pledge: null,
  pledgedAt: null,
  setAside: null,
};

/** What a person themselves said of an idea, whatever merges made of it. */
export const ownOf = (record: SupportRecord | undefined): SupportSaid =>
  record ? (record.own ?? said(record)) : NOTHING_SAID;

/**
 * What one person supports once ideas are one: what they said of the idea itself, or else of the
 * first of those merged into it; and of their pledges the newest, wherever it was made.
 */
export function unite(own: SupportSaid, others: SupportSaid[]): SupportSaid {
  const standing = [own, ...others].filter(({ isSupporting }) => isSupporting);
  const first = standing[0];
  if (!first) return own;
  const pledged = standing.filter(({ pledge }) => pledge !== null);
  const newest = pledged.reduce<SupportSaid | null>(
    (best, each) => (best && pledgedMs(best) >= pledgedMs(each) ? best : each),
    null,
  );
  return { ...first, pledge: newest?.pledge ?? null, pledgedAt: newest?.pledgedAt ?? null };
}

/** When a pledge was made; one from before this was noted counts from when the support was given. */
const pledgedMs = ({ pledgedAt, since }: SupportSaid): number =>
  (pledgedAt ?? since)?.getTime() ?? 0;

export const said = (record: SupportRecord): SupportSaid => ({
  isSupporting: record.isSupporting,
  since: record.since,
  pledge: record.pledge,
  pledgedAt: record.pledgedAt ?? null,
  setAside: record.setAside ?? null,
});

/** Whether two say the same; they come from the same records, so pledges need not be compared deeper. */
export const isSameSaid = (one: SupportSaid, other: SupportSaid): boolean =>
  one.isSupporting === other.isSupporting &&
  one.since?.getTime() === other.since?.getTime() &&
  one.pledge?.units === other.pledge?.units &&
  one.pledge?.price === other.pledge?.price &&
  one.pledge?.reason === other.pledge?.reason &&
  one.setAside?.actId === other.setAside?.actId;
