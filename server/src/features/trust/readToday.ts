import {
  DAILY_GATES,
  type DailyGate,
  dayAround,
  type MyToday,
  type TrustLevel,
} from '@roundhouse/shared/trust';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { dailyLimit } from './dailyLimit.ts';

/** What I posted today, and what is left of it. */
export const readToday: UseCase<unknown, MyToday> = async ({ parts, asker }) => {
  const { id, role } = member(asker);
  const now = parts.clock();
  const used = await parts.dailyUse.of(id, now);
  const left = role === 'fan' ? leftOf(parts, await parts.trust.levelOf(id, now), used) : null;
  return answer({ ...used, left, resetsAt: dayAround(now).until.toISOString() });
};

function leftOf(parts: Parts, level: TrustLevel, used: Record<DailyGate, number>) {
  const left = (gate: DailyGate) => Math.max(0, dailyLimit(parts, level, gate) - used[gate]);
  return Object.fromEntries(DAILY_GATES.map((gate) => [gate, left(gate)])) as typeof used;
}
