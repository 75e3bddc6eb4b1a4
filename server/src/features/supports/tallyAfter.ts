import {
  hotWhenPosted,
  hotWithoutSupport,
  hotWithSupport,
  type Tally,
  weightAt,
} from '@roundhouse/shared/ideas';
import type { MySupport } from '@roundhouse/shared/supports';

type Counted = { tally: Tally; createdAt: string };

/** What of a support counts: nothing while it is set aside. */
export const countedPart = (mine: MySupport): MySupport =>
  mine.setAside ? { ...mine, isSupporting: false, since: null, pledge: null } : mine;

const isAside = (mine: MySupport) => mine.isSupporting && mine.setAside !== null;

/** An idea's numbers after one support of it has changed to `after`, whose revision they take. */
export function tallyAfter(idea: Counted, before: MySupport, after: MySupport): Tally {
  const { tally } = idea;
  const [was, is] = [countedPart(before), countedPart(after)];
  return {
    ...tally,
    rev: after.rev,
    supports: tally.supports + Number(is.isSupporting) - Number(was.isSupporting),
    setAside: tally.setAside + Number(isAside(after)) - Number(isAside(before)),
    pledgedUnits: tally.pledgedUnits + (is.pledge?.units ?? 0) - (was.pledge?.units ?? 0),
    hot: hotAfter(idea, was, is),
  };
}

/** An undone support that made up more than this share of a score leaves too few digits of the rest. */
const LARGEST_SHARE = 1 - 1e-6;

/**
 * Whether undoing a support would lose the weight of the others by rounding: where they are some
 * hundred days older. The score must then be added up anew.
 */
export function isHotLost({ tally }: Counted, before: MySupport, after: MySupport): boolean {
  const [was, is] = [countedPart(before), countedPart(after)];
  if (was.since === null || is.since !== null || tally.supports <= 1) return false;
  return Math.exp(weightAt(Date.parse(was.since)) - tally.hot) > LARGEST_SHARE;
}

/** The hot score of an idea, added up from when each of its supports was given. */
export function hotOf(createdAt: string, supportedAt: Date[]): number {
  return supportedAt.reduce(
    (score, at) => hotWithSupport(score, at.getTime()),
    hotWhenPosted(Date.parse(createdAt)),
  );
}

function hotAfter({ tally, createdAt }: Counted, before: MySupport, after: MySupport): number {
  if (after.since === before.since) return tally.hot;
  if (after.since !== null) return hotWithSupport(tally.hot, Date.parse(after.since));
  const floor = hotWhenPosted(Date.parse(createdAt));
  // The last support gone leaves exactly the floor, so that rounding does not add up over the years.
  if (tally.supports <= 1 || before.since === null) return floor;
  return hotWithoutSupport(tally.hot, Date.parse(before.since), floor);
}
