import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import { type Lengthened, lengthenLife, reviveIdea } from '../lifetimes/index.ts';
import { startPromise } from '../promises/index.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];

/**
 * What follows when an idea has more supports, within the transaction that counts them: an archived
 * one is revived, a milestone gives it time, an answer becomes due.
 */
export async function afterSupports(
  parts: Parts,
  idea: StoredIdea,
  supports: number,
  session: Session,
): Promise<Lengthened> {
  if (supports <= idea.tally.supports) return { change: null, events: [] };
  const board = await parts.boards.get(idea.boardId);
  if (!board) return { change: null, events: [] };
  const follow = idea.status === 'archived' ? reviveIdea : lengthenLife;
  const { change, events } = await follow(parts, idea, board, supports, session);
  const promised = await startPromise(parts, idea, board, supports, session);
  return { change, events: [...events, ...promised] };
}
