import type { Inputs } from '@roundhouse/shared/contract';
import { inRepOrder, type Rep } from '@roundhouse/shared/reps';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentReps } from './presentReps.ts';

/** Who answers, everywhere or on one board: sponsors first, in the order they are asked, then by name. */
export const listReps: UseCase<Inputs['reps']['list'], Rep[]> = async ({ parts }, { board }) => {
  const found = board === undefined ? null : await parts.boards.getBySlug(board);
  if (board !== undefined && !found) return answer([]);
  const stored = found ? await parts.reps.ofBoard(found.id) : await parts.reps.list();
  return answer((await presentReps(parts, stored)).sort(inRepOrder));
};
