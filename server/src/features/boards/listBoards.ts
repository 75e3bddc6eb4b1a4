import type { Board } from '@roundhouse/shared/boards';
import { answer, type UseCase } from '../../app/useCase.ts';

export const listBoards: UseCase<unknown, Board[]> = async ({ parts }) =>
  answer(await parts.boards.list());
