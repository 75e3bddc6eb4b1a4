import type { Rhythm } from '@roundhouse/shared/updates';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { readRhythm } from './rhythm.ts';

/** How a board keeps its cadence. */
export const showRhythm: UseCase<{ boardId: string }, Rhythm> = async ({ parts }, { boardId }) => {
  const board = await parts.boards.get(boardId);
  if (!board) throw new Refusal('not_found');
  const { cadence, dueOn, isLate, streak } = await readRhythm(parts, board, parts.clock());
  const followers = await parts.subscriptions.count({ kind: 'board', id: boardId });
  return answer({ cadence, dueOn, isLate, streak, followers });
};
