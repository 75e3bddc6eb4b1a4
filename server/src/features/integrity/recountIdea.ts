import type { StoredEvent } from '@roundhouse/shared/events';
import type { Tally } from '@roundhouse/shared/ideas';
import type { Drift } from '@roundhouse/shared/integrity';
import { type PledgeSummary, summarisePledges } from '@roundhouse/shared/supports';
import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import { hotOf } from '../supports/index.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];
type Mended = { drift: Drift; events: StoredEvent[] };
const RECOUNTED = ['supports', 'setAside', 'comments', 'remixes', 'pledgedUnits'] as const;
type Numbers = Pick<Tally, (typeof RECOUNTED)[number]>;

/**
 * Counts an idea's supports, comments, remixes and pledged units anew from the records, in its turn.
 * Where its numbers say something else, they are put right, and it is an error in the log. `null`
 * where all was right.
 */
export async function recountIdea(parts: Parts, ideaId: string): Promise<Mended | null> {
  const mended = await parts.ideaTurns(ideaId, () =>
    parts.storage.transaction((session) => mend(parts, ideaId, session)),
  );
  if (!mended) return null;
  const { drift, tally, pledges } = mended;
  parts.log.error({ drift }, 'The numbers of an idea had drifted, and were put right.');
  return {
    drift,
    events: [
      { name: 'idea.tallied', payload: { ideaId, tally } },
      { name: 'idea.pledged', payload: { ideaId, pledges } },
    ],
  };
}

async function mend(parts: Parts, ideaId: string, session: Session) {
  const idea = await parts.ideas.get(ideaId, session);
  if (!idea) return null;
  const { numbers, pledges: given } = await recounted(parts, idea, session);
  const wrong = RECOUNTED.filter((name) => numbers[name] !== idea.tally[name]);
  if (wrong.length === 0) return null;
  const pledges: PledgeSummary = summarisePledges(given, idea.tally.rev + 1);
  const added = wrong.map((name) => [name, numbers[name] - idea.tally[name]]);
  const hot = hotOf(idea.createdAt, await parts.supports.timesGiven(ideaId, session));
  const change = { ...Object.fromEntries(added), hot, pledges };
  const tally = await parts.ideas.changeTally(ideaId, change, session);
  if (!tally) return null;
  const drift: Drift = {
    ideaId,
    title: idea.title,
    at: parts.clock().toISOString(),
    numbers: wrong.map((name) => ({ name, was: idea.tally[name], is: numbers[name] })),
  };
  return { drift, tally, pledges };
}

async function recounted(parts: Parts, { id, rootId }: StoredIdea, session: Session) {
  const { numbers, pledges } = await parts.supports.recount(id, session);
  const comments = await parts.comments.countOfTopic({ kind: 'idea', id }, session);
  const remixes = await parts.ideas.countRemixes(id, rootId, session);
  const all: Numbers = { ...numbers, comments, remixes };
  return { numbers: all, pledges };
}
