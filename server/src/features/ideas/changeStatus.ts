import type { Board } from '@roundhouse/shared/boards';
import type { StoredEvent } from '@roundhouse/shared/events';
import { type Idea, type IdeaStatus, isStanding } from '@roundhouse/shared/ideas';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { endPromise } from '../promises/index.ts';
import { presentIdea } from './presentIdeas.ts';
import { cardOf, type StoredIdea } from './storedIdea.ts';

type Session = Parameters<Parts['ideas']['setStatus']>[2];
/** An idea after a step, the status it had, and its board where the number of ideas there changed. */
export type StatusChange = { idea: StoredIdea; from: IdeaStatus; board: Board | null };

/**
 * Gives an idea a status within a transaction of the caller's, and counts it on its board as long
 * as it stands. Whether the step is allowed is the caller's to check, by the idea as the same
 * transaction reads it. Refuses with `not_found`.
 */
export async function changeStatus(
  parts: Pick<Parts, 'ideas' | 'boards' | 'promises'>,
  ideaId: string,
  status: IdeaStatus,
  session: Session,
): Promise<StatusChange> {
  const before = await parts.ideas.get(ideaId, session);
  const idea = await parts.ideas.setStatus(ideaId, status, session);
  if (!before || !idea) throw new Refusal('not_found');
  if (status === 'withdrawn' || status === 'merged') await endPromise(parts, ideaId, session);
  const more = Number(isStanding(status)) - Number(isStanding(before.status));
  const board = more === 0 ? null : await parts.boards.countIdeas(idea.boardId, more, session);
  return { idea, from: before.status, board };
}

/** After the write: brings the search index up to date; answers the idea and what there is to tell. */
export async function tellStatusChanged(
  parts: Pick<Parts, 'people' | 'promises' | 'search'>,
  { idea: stored, board }: StatusChange,
): Promise<{ idea: Idea; events: StoredEvent[] }> {
  parts.search.put(stored);
  const idea = await presentIdea(parts, stored);
  const events: StoredEvent[] = [
    { name: 'idea.edited', payload: cardOf(idea) },
    { name: 'idea.rewritten', payload: idea },
  ];
  if (idea.promise?.state === 'ended') {
    events.push({ name: 'promise.changed', payload: idea.promise });
  }
  if (board) events.push({ name: 'board.changed', payload: board });
  return { idea, events };
}
