import type { Board } from '@roundhouse/shared/boards';
import type { Inputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { toSlug } from './slug.ts';

type NewBoard = Required<Inputs['boards']['create']>;

/** Makes a board and puts it behind the others. */
export const createBoard: UseCase<NewBoard, Board> = async ({ parts }, draft) => {
  const known = await parts.boards.list();
  const board = await parts.boards.insert({
    ...draft,
    slug: toSlug(draft.name, `board-${known.length + 1}`),
    position: (known.at(-1)?.position ?? -1) + 1,
  });
  if (!board) throw new Refusal('board_name_taken');
  return { output: board, events: [{ name: 'board.changed', payload: board }] };
};
