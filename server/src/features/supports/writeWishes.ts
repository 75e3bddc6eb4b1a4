import type { StoredEvent } from '@roundhouse/shared/events';
import { takesSupports } from '@roundhouse/shared/ideas';
import { type MySupport, summarisePledges } from '@roundhouse/shared/supports';
import type { Parts } from '../../app/parts.ts';
import { type StoredIdea, tellStatusChanged } from '../ideas/index.ts';
import type { Lengthened } from '../lifetimes/index.ts';
import { afterSupports } from './afterSupports.ts';
import { applyWishes, NO_SUPPORT, type Wish } from './applyWishes.ts';
import { countedPart, hotOf } from './tallyAfter.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];

/**
 * Writes what wishes about one idea come to, its numbers and what follows from them, within a
 * transaction of the caller's that has read the idea.
 */
export async function writeWishes(
  parts: Parts,
  idea: StoredIdea,
  wishes: Wish[],
  session: Session,
) {
  const people = wishes.map(({ personId }) => personId);
  const known = await parts.supports.of(idea.id, people, session);
  const { granted, changed, tally, mustAddUpHot } = applyWishes(idea, known, wishes, parts.clock());
  if (changed.size === 0) return { granted, changed, tally, pledges: null, after: null };

  await parts.supports.keep(idea.id, changed, session);
  const pledges = isPledgeAmong(known, changed)
    ? await sumUp(parts, idea.id, tally.rev, session)
    : null;
  const change = {
    supports: tally.supports - idea.tally.supports,
    setAside: tally.setAside - idea.tally.setAside,
    pledgedUnits: tally.pledgedUnits - idea.tally.pledgedUnits,
    hot: mustAddUpHot
      ? hotOf(idea.createdAt, await parts.supports.timesGiven(idea.id, session))
      : tally.hot,
    revs: tally.rev - idea.tally.rev,
    ...(pledges && { pledges }),
  };
  const stored = await parts.ideas.changeTally(idea.id, change, session);
  const after = takesSupports(idea.status)
    ? await afterSupports(parts, idea, tally.supports, session)
    : null;
  return { granted, changed, tally: stored ?? tally, pledges, after };
}

/** What else there is to tell, once it is stored. */
export async function tellAfter(parts: Parts, after: Lengthened | null): Promise<StoredEvent[]> {
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
    ([id, mine]) => countedPart(mine).pledge !== countedPart(known.get(id) ?? NO_SUPPORT).pledge,
  );
}

/** Reads every pledge of the idea, two numbers each: exact, linear in them, once for all gathered. */
async function sumUp(parts: Parts, ideaId: string, rev: number, session: Session) {
  return summarisePledges(await parts.supports.pledges(ideaId, session), rev);
}
