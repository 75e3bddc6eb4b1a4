import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { StoredIdea } from './storedIdea.ts';

type Reading = Pick<Parts, 'ideas' | 'boards'>;
type Session = Parameters<Reading['ideas']['changeTally']>[2];

/**
 * The idea, if one may still add to it. Refuses with `not_found`, `idea_withdrawn` or
 * `board_closed`. Inside a transaction, give its session: a withdrawal in between then retries it.
 */
export async function requireOpenIdea(
  parts: Reading,
  ideaId: string,
  session?: Session,
): Promise<StoredIdea> {
  const idea = await parts.ideas.get(ideaId, session);
  if (!idea) throw new Refusal('not_found');
  if (idea.status === 'withdrawn') throw new Refusal('idea_withdrawn');
  await requireOpenBoard(parts, idea.boardId);
  return idea;
}

/** Refuses with `board_closed` what would add to a board that is closed. */
export async function requireOpenBoard(
  parts: Pick<Parts, 'boards'>,
  boardId: string,
): Promise<void> {
  const board = await parts.boards.get(boardId);
  if (!board || board.isClosed) throw new Refusal('board_closed');
}
