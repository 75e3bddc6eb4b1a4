import type { Inputs } from '@roundhouse/shared/contract';
import type { Retention } from '@roundhouse/shared/retention';
import { answer, type UseCase } from '../../app/useCase.ts';

/** How long what is kept; everyone may know. */
export const readRetention: UseCase<unknown, Retention> = async ({ parts }) =>
  answer(await parts.retention.get());

/** Sets it; what is past its time goes with the next run of the job. */
export const saveRetention: UseCase<Inputs['retention']['save'], Retention> = async (
  { parts },
  { days },
) => {
  const saved = await parts.retention.save(days);
  parts.jobs.poke('retention');
  return answer(saved);
};
