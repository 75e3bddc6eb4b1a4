import type { Board } from '@roundhouse/shared/boards';
import { fitsStatus } from '@roundhouse/shared/feed';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import type { FeedState } from './feedState.ts';

/**
 * Whether a new idea belongs to the list of `state`. A search is the server's to answer, and what
 * I support changes by my own hand: neither waits for news.
 */
export function isNews(card: IdeaCard, state: FeedState, boards: Board[], viewerId?: string) {
  if (state.q || state.show === 'supported') return false;
  if (!fitsStatus(card.status, state)) return false;
  if (state.show === 'mine' && (!viewerId || card.author?.id !== viewerId)) return false;
  if (state.kind && card.kind !== state.kind) return false;
  if (state.tag && !card.tags.includes(state.tag)) return false;
  if (!state.board) return true;
  return boards.some((board) => board.slug === state.board && board.id === card.boardId);
}
