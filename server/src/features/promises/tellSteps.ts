import type { NextStep } from '@roundhouse/shared/clocks';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import type { StoredRep } from '../reps/index.ts';
import { orderPromiseNotice } from './orderPromiseNotice.ts';
import type { PromiseRecord } from './promises.model.ts';

type Session = Parameters<Parts['promises']['insert']>[2];
type Telling = {
  idea: StoredIdea;
  steps: readonly NextStep[];
  /** What came of the steps that escalate, in the same order. */
  escalations: PromiseRecord['escalations'];
  reps: StoredRep[];
  session: Session;
};

/**
 * Writes what clocks did on the idea's timeline, and orders the notices. Only the latest reminder
 * is sent: who was away for a week needs one.
 */
export async function tellSteps(parts: Parts, telling: Telling): Promise<StoredEvent[]> {
  const { idea, steps, reps, session } = telling;
  const last = steps.at(-1);
  if (last?.kind === 'remind') {
    const detail = last.share === 50 ? 'half' : 'soon';
    await orderPromiseNotice(parts, { idea, detail, at: last.at, reps }, session);
  }
  const entries: StoredEvent[] = [];
  const periods = steps.flatMap((step) => (step.kind === 'escalate' ? step.period : []));
  for (const [at, period] of periods.entries()) {
    const escalation = telling.escalations[at];
    if (escalation) entries.push(await tellEscalation(parts, telling, period, escalation));
  }
  return entries;
}

async function tellEscalation(
  parts: Parts,
  { idea, reps, session }: Telling,
  period: number,
  { at, sponsorId }: PromiseRecord['escalations'][number],
): Promise<StoredEvent> {
  const told = { ideaId: idea.id, at, byId: null, sponsorId };
  const line =
    period === 1
      ? { ...told, kind: 'promise_late' as const }
      : { ...told, kind: 'promise_escalated' as const, period };
  const entry = await parts.timeline.add(line, session);
  const others = reps.filter(({ personId }) => personId !== sponsorId);
  await orderPromiseNotice(parts, { idea, detail: 'late', at, reps: others }, session);
  const to = reps.filter(({ personId }) => personId === sponsorId);
  await orderPromiseNotice(parts, { idea, detail: 'escalated', at, reps: to }, session);
  return entry;
}
