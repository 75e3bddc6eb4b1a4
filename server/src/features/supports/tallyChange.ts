import {
  hotWhenPosted,
  hotWithoutSupport,
  hotWithSupport,
  type Idea,
} from '@roundhouse/shared/ideas';
import type { SupportState } from './changeSupport.ts';

type Counted = Pick<Idea, 'tally' | 'createdAt'>;

/** What an idea's numbers gain or lose, and its hot score, when one support of it changes. */
export function tallyChange(idea: Counted, before: SupportState, after: SupportState) {
  return {
    supports: Number(after.isSupporting) - Number(before.isSupporting),
    pledgedUnits: (after.pledge?.units ?? 0) - (before.pledge?.units ?? 0),
    hot: hotAfter(idea, before, after),
  };
}

function hotAfter({ tally, createdAt }: Counted, before: SupportState, after: SupportState) {
  if (after.since === before.since) return tally.hot;
  if (after.since !== null) return hotWithSupport(tally.hot, Date.parse(after.since));
  const floor = hotWhenPosted(Date.parse(createdAt));
  // The last support gone leaves exactly the floor, so that rounding does not add up over the years.
  if (tally.supports <= 1 || before.since === null) return floor;
  return hotWithoutSupport(tally.hot, Date.parse(before.since), floor);
}
