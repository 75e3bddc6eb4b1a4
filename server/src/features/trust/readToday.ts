import { DAILY_GATES, type DailyGate, dayAround, type MyToday } from '@roundhouse/shared/trust';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { dailyLimit } from './dailyLimit.ts';

/** What I posted today, and what is left of it. */
export const readToday: UseCase<unknown, MyToday> = async ({ parts, asker }) => {
  const { id, role } = member(asker);
  const now = parts.clock();
  const used = await parts.dailyUse.of(id, now);
  const left = role === 'fan' ? await leftOf(parts, id, used) : null;
  return answer({ ...used, left, resetsAt: dayAround(now).until.toISOString() });
};

async function leftOf(parts: Parts, personId: string, used: Record<DailyGate, number>) {
  const level = await parts.trust.levelOf(personId, parts.clock());
  const left = (gate: DailyGate) => Math.max(0, dailyLimit(parts, level, gate) - used[gate]);
  return Object.fromEntries(DAILY_GATES.map((gate) => [gate, left(gate)])) as typeof used;
}
