import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import { startPromise } from '../promises/index.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];

/**
 * What follows when an idea has so many supports, within the transaction that counts them: an
 * answer becomes due. Answers what there is to tell.
 */
export async function afterSupports(
  parts: Parts,
  idea: StoredIdea,
  supports: number,
  session: Session,
): Promise<StoredEvent[]> {
  const board = await parts.boards.get(idea.boardId);
  if (!board || supports <= idea.tally.supports) return [];
  return startPromise(parts, idea, board, supports, session);
}
