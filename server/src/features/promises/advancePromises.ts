import type { NextStep } from '@roundhouse/shared/clocks';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import type { StoredRep } from '../reps/index.ts';
import { afterSteps, clockCalendar, datesOf, stepsDue } from './advance.ts';
import { orderPromiseNotice } from './orderPromiseNotice.ts';
import { presentPromises } from './presentPromises.ts';
import type { PromiseRecord } from './promises.model.ts';

type Session = Parameters<Parts['promises']['insert']>[2];

/** Promises looked at in one go. */
const BATCH = 100;

/**
 * Lets every clock that is due do what it has to: remind the reps, say in public that an answer
 * is late and to whom it goes. Each promise in a transaction of its own; what was missed while
 * nothing ran is caught up in one. Answers how many promises moved.
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

async function advance(
  parts: Parts,
  ideaId: string,
  now: Date,
  session: Session,
): Promise<StoredEvent[]> {
  const promise = await parts.promises.get(ideaId, session);
  const idea = await parts.ideas.get(ideaId, session);
  if (!promise || !idea || !promise.nextAt || promise.nextAt > now) return [];
  const calendar = clockCalendar(await parts.calendars.of(idea.boardId, session));
  const reps = await parts.reps.ofBoard(idea.boardId, session);
  const sponsors = reps.filter(({ isSponsor }) => isSponsor);
  const steps = stepsDue(promise, sponsors.length, calendar, now);
  const change = afterSteps(
    promise,
    steps,
    sponsors.map(({ personId }) => personId),
  );
  const moved = { ...promise, ...change } as PromiseRecord;
  const dates = datesOf(moved, sponsors.length, calendar);
  const changed = await parts.promises.change(ideaId, { ...change, ...dates }, session);
  const entries = await tellSteps(parts, { idea, steps, reps, sponsors, session });
  const isPublic = steps.some(({ kind }) => kind === 'escalate');
  if (!changed || !isPublic) return entries;
  const [told] = await presentPromises(parts, [changed]);
  return told ? [{ name: 'promise.changed', payload: told }, ...entries] : entries;
}

type Telling = {
  idea: StoredIdea;
  steps: NextStep[];
  reps: StoredRep[];
  sponsors: StoredRep[];
  session: Session;
};

/** Only the latest reminder is sent: who was away for a week needs one. */
async function tellSteps(
  parts: Parts,
  { idea, steps, reps, sponsors, session }: Telling,
): Promise<StoredEvent[]> {
  const entries: StoredEvent[] = [];
  const last = steps.at(-1);
  if (last?.kind === 'remind') {
    const detail = last.share === 50 ? 'half' : 'soon';
    await orderPromiseNotice(parts, { idea, detail, at: last.at, reps }, session);
  }
  for (const step of steps) {
    if (step.kind !== 'escalate') continue;
    const sponsor = sponsors[step.period - 1];
    const told = { ideaId: idea.id, at: step.at, byId: null, sponsorId: sponsor?.personId ?? null };
    const line =
      step.period === 1
        ? { ...told, kind: 'promise_late' as const }
        : { ...told, kind: 'promise_escalated' as const, period: step.period };
    entries.push(await parts.timeline.add(line, session));
    const others = reps.filter((rep) => rep !== sponsor);
    await orderPromiseNotice(parts, { idea, detail: 'late', at: step.at, reps: others }, session);
    const to = sponsor ? [sponsor] : [];
    await orderPromiseNotice(parts, { idea, detail: 'escalated', at: step.at, reps: to }, session);
  }
  return entries;
}
