import {
  hotWhenPosted,
  hotWithoutSupport,
  hotWithSupport,
  type Tally,
} from '@roundhouse/shared/ideas';
import type { MySupport } from '@roundhouse/shared/supports';

type Counted = { tally: Tally; createdAt: string };

/** An idea's numbers after one support of it has changed to `after`, whose revision they take. */
export function tallyAfter(idea: Counted, before: MySupport, after: MySupport): Tally {
  const { tally } = idea;
  return {
    ...tally,
    rev: after.rev,
    supports: tally.supports + Number(after.isSupporting) - Number(before.isSupporting),
    pledgedUnits: tally.pledgedUnits + (after.pledge?.units ?? 0) - (before.pledge?.units ?? 0),
    hot: hotAfter(idea, before, after),
  };
}

function hotAfter({ tally, createdAt }: Counted, before: MySupport, after: MySupport): number {
  if (after.since === before.since) return tally.hot;
  if (after.since !== null) return hotWithSupport(tally.hot, Date.parse(after.since));
  const floor = hotWhenPosted(Date.parse(createdAt));
  // The last support gone leaves exactly the floor, so that rounding does not add up over the years.
  if (tally.supports <= 1 || before.since === null) return floor;
  return hotWithoutSupport(tally.hot, Date.parse(before.since), floor);
}
