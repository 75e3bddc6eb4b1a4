import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { afterSteps, datesOf, stepsDue } from './advance.ts';
import { presentPromises } from './presentPromises.ts';
import { readAround } from './readAround.ts';
import { tellSteps } from './tellSteps.ts';

type Session = Parameters<Parts['promises']['insert']>[2];

/** Promises looked at in one go. */
const BATCH = 100;

/**
 * Lets every clock that is due do what it has to: remind the reps, say in public that an answer
 * is late and to whom it goes. Each promise in a transaction of its own; what was missed while
 * nothing ran is caught up in one. Answers how many promises were looked at.
 */
export async function advancePromises(parts: Parts): Promise<number> {
  const now = parts.clock();
  let moved = 0;
  for (;;) {
    const ideaIds = await parts.promises.dueBy(now, BATCH);
    for (const ideaId of ideaIds) {
      const events = await parts.storage.transaction((session) =>
        advance(parts, ideaId, now, session),
      );
      parts.broadcaster.tell(events);
      moved++;
    }
    if (ideaIds.length < BATCH) break;
  }
  if (moved > 0) parts.jobs.poke('notices');
  return moved;
}

/** Leaves `nextAt` later than `now`, or `null`, whatever it finds: else it would be asked again. */
async function advance(
  parts: Parts,
  ideaId: string,
  now: Date,
  session: Session,
): Promise<StoredEvent[]> {
  const promise = await parts.promises.get(ideaId, session);
  if (!promise?.nextAt || promise.nextAt > now) return [];
  const idea = await parts.ideas.get(ideaId, session);
  if (!idea) {
    await parts.promises.schedule(ideaId, { nextAt: null }, session);
    return [];
  }
  const around = await readAround(parts, promise.boardId.toHexString(), session);
  const { steps, ...done } = stepsDue(promise, around, now);
  const change = afterSteps(promise, done);
  const { dueAt, nextAt } = datesOf({ ...promise, ...change }, around, now);
  const escalations = done.escalations.slice(promise.escalations.length);
  const entries = await tellSteps(parts, { idea, steps, escalations, reps: around.reps, session });
  if (escalations.length === 0) {
    // Nothing that others see: what they have of it stays the newest.
    await parts.promises.schedule(ideaId, { reminded: done.reminded, nextAt }, session);
    return entries;
  }
  const changed = await parts.promises.change(ideaId, { ...change, dueAt, nextAt }, session);
  const [told] = await presentPromises(parts, changed ? [changed] : []);
  return told ? [{ name: 'promise.changed', payload: told }, ...entries] : entries;
}
