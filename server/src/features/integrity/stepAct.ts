import type { StoredEvent } from '@roundhouse/shared/events';
import { SET_ASIDE_STEP } from '@roundhouse/shared/integrity';
import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import { countAgainStep, setAsideStep, tellAfter, writeWishes } from '../supports/index.ts';
import type { ActRecord } from './acts.model.ts';
import { judgeCountedAgain } from './judgeCountedAgain.ts';
import { orderSetAsideNotice } from './orderSetAsideNotice.ts';
import { tellFlood } from './tellFlood.ts';
import { writeFlood } from './writeFlood.ts';

type Session = Parameters<Parts['setAsideActs']['insert']>[1];
export type Stepped = NonNullable<Awaited<ReturnType<typeof stepAct>>>;

/**
 * Carries out the next step of an act within a transaction: so many supports, the idea's numbers,
 * the notices to those concerned, and what is suspicious: with the last step, or with each that counts
 * again. Who was done by an earlier step, or undid their support meanwhile, is not done twice.
 * `isToldByNotice` is no where the caller tells them itself. `null` where nothing is left.
 */
export async function stepAct(
  parts: Parts,
  actId: string,
  session: Session,
  { isToldByNotice = true } = {},
) {
  const act = await parts.setAsideActs.get(actId, session);
  const idea = act && (await parts.ideas.get(act.ideaId.toHexString(), session));
  if (!act || !idea || act.isDone) return null;
  const people = act.personIds.slice(act.done, act.done + SET_ASIDE_STEP);
  const step = stepOf(act);
  const wishes = people.map((personId) => ({ personId, step }));
  const written = await writeWishes(parts, idea, wishes, session);
  const done = act.done + people.length;
  const isDone = done >= act.supports;
  await parts.setAsideActs.reach(actId, done, isDone, session);
  const personIds = isToldByNotice ? [...written.changed.keys()] : [];
  await orderSetAsideNotice(parts, { act, idea, personIds }, session);
  const changed = new Set(written.changed.keys());
  const isJudged = isDone || act.kind === 'counted_again';
  const flood = isJudged ? await judgeFlood(parts, idea, { act, changed }, session) : null;
  return { act: { ...act, done, isDone }, idea, written, flood };
}

function stepOf({ _id, kind, reason, language, at }: ActRecord) {
  if (kind === 'counted_again') return countAgainStep;
  return setAsideStep({ actId: _id.toHexString(), at: at.toISOString(), reason, language });
}

/** With each step that counts supports again, so that no look in between puts them back into the queue. */
async function judgeFlood(
  parts: Parts,
  idea: StoredIdea,
  { act, changed }: { act: ActRecord; changed: ReadonlySet<string> },
  session: Session,
) {
  const known = await parts.floods.get(idea.id, session);
  if (!known) return null;
  const ending = { byId: act.byId.toHexString(), outcome: act.kind };
  const about = { ideaId: idea.id, clusterId: act.clusterId, personIds: changed };
  const clusters =
    act.kind === 'counted_again'
      ? await judgeCountedAgain(parts, known.clusters, about, session)
      : known.clusters;
  return writeFlood(parts, idea, known, clusters, session, ending);
}

/** After the write: what everyone, those concerned and the moderators hear. */
export async function tellStepped(
  parts: Parts,
  { act, idea, written, flood }: Stepped,
): Promise<StoredEvent[]> {
  const { changed, tally, pledges, after } = written;
  // Notices of the steps before the last wait: the numbers are right sooner.
  if (act.isDone) parts.jobs.poke('notices');
  const events: StoredEvent[] = Array.from(changed, ([personId, mine]) => ({
    name: 'support.changed',
    payload: { personId, ideaId: idea.id, mine },
  }));
  if (changed.size > 0) events.push({ name: 'idea.tallied', payload: { ideaId: idea.id, tally } });
  if (pledges) events.push({ name: 'idea.pledged', payload: { ideaId: idea.id, pledges } });
  return [...events, ...(await tellAfter(parts, after)), ...(await tellFlood(parts, idea, flood))];
}
