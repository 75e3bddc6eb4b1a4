import { actions, run } from '../../app/procedure.ts';
import { createBoard } from './createBoard.ts';
import { editBoard } from './editBoard.ts';
import { listBoards } from './listBoards.ts';

export { type BoardsStore, createBoardsStore } from './boards.store.ts';
export { toSlug } from './slug.ts';

export const boardsHandlers = {
  list: actions.boards.list.handler(run(listBoards)),
  create: actions.boards.create.handler(run(createBoard)),
  edit: actions.boards.edit.handler(run(editBoard)),
};
