import type { StoredEvent } from '@roundhouse/shared/events';
import type { Tally } from '@roundhouse/shared/ideas';
import { type MySupport, type PledgeSummary, summarisePledges } from '@roundhouse/shared/supports';
import type { Parts } from '../../app/parts.ts';
import { requireSupportable, tellStatusChanged } from '../ideas/index.ts';
import type { Lengthened } from '../lifetimes/index.ts';
import { afterSupports } from './afterSupports.ts';
import { applyWishes, type Granted, NO_SUPPORT, type Wish } from './applyWishes.ts';
import { hotOf } from './tallyAfter.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];
/** What a wish came to, and the idea's numbers after all that were granted with it. */
export type GrantedWish = {
  granted: Granted;
  tally: Tally;
  pledges: PledgeSummary | null;
  /** What else happened by it, told with the first change of all that were granted together. */
  events: StoredEvent[];
};

/**
 * Grants wishes about one idea: their supports and the idea's numbers change in one transaction.
 * Refuses all of them with `not_found`, `idea_withdrawn`, `idea_merged` or `board_closed`.
 */
export async function grantWishes(
  parts: Parts,
  ideaId: string,
  wishes: Wish[],
): Promise<GrantedWish[]> {
  const { granted, tally, pledges, after } = await parts.storage.transaction((session) =>
    write(parts, ideaId, wishes, session),
  );
  const events = await tellAfter(parts, after);
  const first = granted.findIndex((each) => !('refusal' in each) && each.isChanged);
  return granted.map((each, at) => ({
    granted: each,
    tally,
    pledges,
    events: at === first ? events : [],
  }));
}

async function write(parts: Parts, ideaId: string, wishes: Wish[], session: Session) {
  const idea = await requireSupportable(parts, ideaId, session);
  const people = wishes.map(({ personId }) => personId);
  const known = await parts.supports.of(ideaId, people, session);
  const { granted, changed, tally, mustAddUpHot } = applyWishes(idea, known, wishes, parts.clock());
  if (changed.size === 0) return { granted, tally, pledges: null, after: null };

  await parts.supports.keep(ideaId, changed, session);
  const pledges = isPledgeAmong(known, changed)
    ? await sumUp(parts, ideaId, tally.rev, session)
    : null;
  const change = {
    supports: tally.supports - idea.tally.supports,
    setAside: tally.setAside - idea.tally.setAside,
    pledgedUnits: tally.pledgedUnits - idea.tally.pledgedUnits,
    hot: mustAddUpHot
      ? hotOf(idea.createdAt, await parts.supports.timesGiven(ideaId, session))
      : tally.hot,
    revs: tally.rev - idea.tally.rev,
    ...(pledges && { pledges }),
  };
  const stored = await parts.ideas.changeTally(ideaId, change, session);
  const after = await afterSupports(parts, idea, tally.supports, session);
  return { granted, tally: stored ?? tally, pledges, after };
}

/** What else there is to tell, once it is stored. */
async function tellAfter(parts: Parts, after: Lengthened | null): Promise<StoredEvent[]> {
  if (!after) return [];
  if (after.events.length > 0) parts.jobs.poke('notices');
  if (!after.change) return after.events;
  const { events } = await tellStatusChanged(parts, after.change);
  return [...events, ...after.events];
}

function isPledgeAmong(
  known: ReadonlyMap<string, MySupport>,
  changed: ReadonlyMap<string, MySupport>,
): boolean {
  return Array.from(changed).some(
    ([id, mine]) => mine.pledge !== (known.get(id) ?? NO_SUPPORT).pledge,
  );
}

/** Reads every pledge of the idea, two numbers each: exact, linear in them, once for all gathered. */
async function sumUp(parts: Parts, ideaId: string, rev: number, session: Session) {
  return summarisePledges(await parts.supports.pledges(ideaId, session), rev);
}
