import { type IdeaStatus, takesComments, takesSupports } from '@roundhouse/shared/ideas';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { StoredIdea } from './storedIdea.ts';

type Reading = Pick<Parts, 'ideas' | 'boards'>;
type Session = Parameters<Reading['ideas']['changeTally']>[2];

/**
 * The idea, if one may still add words to it. Refuses with `not_found`, `idea_withdrawn`,
 * `idea_merged`, `idea_archived` or `board_closed`. Inside a transaction, give its session: a
 * withdrawal in between then retries it.
 */
export async function requireOpenIdea(
  parts: Reading,
  ideaId: string,
  session?: Session,
): Promise<StoredIdea> {
  return requireIdea(parts, ideaId, takesComments, session);
}

/** The same of an idea that one may support: an archived one too. */
export async function requireSupportable(
  parts: Reading,
  ideaId: string,
  session?: Session,
): Promise<StoredIdea> {
  return requireIdea(parts, ideaId, takesSupports, session);
}

async function requireIdea(
  parts: Reading,
  ideaId: string,
  isFit: (status: IdeaStatus) => boolean,
  session?: Session,
): Promise<StoredIdea> {
  const idea = await parts.ideas.get(ideaId, session);
  if (!idea) throw new Refusal('not_found');
  if (!isFit(idea.status)) throw refusalOf(idea.status);
  await requireOpenBoard(parts, idea.boardId);
  return idea;
}

/** Why nothing can be added to an idea of this status. */
export function refusalOf(status: IdeaStatus): Refusal {
  if (status === 'merged') return new Refusal('idea_merged');
  return new Refusal(status === 'archived' ? 'idea_archived' : 'idea_withdrawn');
}

/** Refuses with `board_closed` what would add to a board that is closed. */
export async function requireOpenBoard(
  parts: Pick<Parts, 'boards'>,
  boardId: string,
): Promise<void> {
  const board = await parts.boards.get(boardId);
  if (!board || board.isClosed) throw new Refusal('board_closed');
}
