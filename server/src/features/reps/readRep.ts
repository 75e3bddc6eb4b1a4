import type { Inputs } from '@roundhouse/shared/contract';
import type { Rep } from '@roundhouse/shared/reps';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentReps } from './presentReps.ts';

/** A rep, with what they have answered. */
export const readRep: UseCase<Inputs['reps']['get'], Rep> = async ({ parts }, { personId }) => {
  const stored = await parts.reps.get(personId);
  const [rep] = stored ? await presentReps(parts, [stored]) : [];
  if (!rep) throw new Refusal('not_found');
  return answer(rep);
};
