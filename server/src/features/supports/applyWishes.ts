import type { Tally } from '@roundhouse/shared/ideas';
import type { MySupport } from '@roundhouse/shared/supports';
import { Refusal } from '../../app/refusal.ts';
import { isHotLost, tallyAfter } from './tallyAfter.ts';

/** A support as it is kept: also when its pledge was made, so that of two pledges the newer is known. */
export type KeptSupport = MySupport & { pledgedAt?: string | null };
/** A support without its revision, which follows from the idea's. */
export type SupportState = Omit<KeptSupport, 'rev'>;
/** What a support shall be, given what it is; the same object where nothing changes. Refuses by throwing. */
export type SupportStep = (mine: SupportState, now: Date) => SupportState;
/** What one person asks to become of their support of an idea. */
export type Wish = { personId: string; step: SupportStep };
/** What a wish came to. */
export type Granted = { mine: MySupport; isChanged: boolean } | { refusal: Refusal };

/** Nobody's support: of whoever never gave one. */
export const NO_SUPPORT: MySupport = {
  isSupporting: false,
  since: null,
  pledge: null,
  setAside: null,
  rev: 0,
};

/**
 * Grants wishes about one idea in the order they came. Each change takes the next revision of the
 * idea's numbers. Answers what each came to, the supports that changed, the numbers after all, and
 * whether their hot score must be added up anew.
 */
export function applyWishes(
  idea: { tally: Tally; createdAt: string },
  known: ReadonlyMap<string, KeptSupport>,
  wishes: Wish[],
  now: Date,
) {
  let { tally } = idea;
  let mustAddUpHot = false;
  const changed = new Map<string, KeptSupport>();
  const granted = wishes.map(({ personId, step }): Granted => {
    const before = changed.get(personId) ?? known.get(personId) ?? NO_SUPPORT;
    const after = attempt(() => step(before, now));
    if (after instanceof Refusal) return { refusal: after };
    if (after === before) return { mine: toMine(before), isChanged: false };
    const mine = { ...after, rev: tally.rev + 1 };
    mustAddUpHot ||= isHotLost({ ...idea, tally }, before, mine);
    tally = tallyAfter({ ...idea, tally }, before, mine);
    changed.set(personId, mine);
    return { mine: toMine(mine), isChanged: true };
  });
  return { granted, changed, tally, mustAddUpHot };
}

function toMine({ pledgedAt: _, ...mine }: KeptSupport): MySupport {
  return mine;
}

function attempt(step: () => SupportState): SupportState | Refusal {
  try {
    return step();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
