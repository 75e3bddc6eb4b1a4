import { dayAround, type MyToday } from '@roundhouse/shared/trust';
import { member } from '../../app/authorise.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** What I posted today. */
export const readToday: UseCase<unknown, MyToday> = async ({ parts, asker }) => {
  const now = parts.clock();
  const used = await parts.dailyUse.of(member(asker).id, now);
  return answer({ ...used, resetsAt: dayAround(now).until.toISOString() });
};
