import type { Inputs } from '@roundhouse/shared/contract';
import type { BoardCalendar } from '@roundhouse/shared/promises';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** When the clocks of a board run. */
export const readCalendar: UseCase<Inputs['promises']['calendar'], BoardCalendar> = async (
  { parts },
  { boardId },
) => {
  if (!(await parts.boards.get(boardId))) throw new Refusal('not_found');
  return answer(await parts.calendars.of(boardId));
};
