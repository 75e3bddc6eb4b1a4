import type { Board } from '@roundhouse/shared/boards';
import type { Inputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';

export const editBoard: UseCase<Inputs['boards']['edit'], Board> = async (
  { parts },
  { id, ...change },
) => {
  const board = await parts.boards.change(id, change);
  if (!board) throw new Refusal('not_found');
  if (board === 'taken') throw new Refusal('board_name_taken');
  return { output: board, events: [{ name: 'board.changed', payload: board }] };
};
