import type { StoredEvent } from '@roundhouse/shared/events';
import type { Idea } from '@roundhouse/shared/ideas';
import { authoriseOwn } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { presentIdea } from './presentIdeas.ts';
import { cardOf, type StoredIdea } from './storedIdea.ts';

/** Takes an idea out of all lists for good. It can still be read by its address, marked withdrawn. */
export const withdrawIdea: UseCase<{ ideaId: string }, Idea> = async (
  { parts, asker },
  { ideaId },
) => {
  const stored = await parts.ideas.get(ideaId);
  if (!stored) throw new Refusal('not_found');
  authoriseOwn(asker, 'idea.withdraw', stored);

  const { withdrawn, board, parentTally } = await parts.ideaTurns(ideaId, () =>
    write(parts, stored),
  );
  parts.search.put(withdrawn);
  const idea = await presentIdea(parts, withdrawn);
  const events: StoredEvent[] = [
    { name: 'idea.edited', payload: cardOf(idea) },
    { name: 'idea.rewritten', payload: idea },
  ];
  if (board) events.push({ name: 'board.changed', payload: board });
  if (idea.parentId && parentTally) {
    events.push({ name: 'idea.tallied', payload: { ideaId: idea.parentId, tally: parentTally } });
  }
  return { output: idea, events };
};

/** Marks it, and counts one idea less on its board and one remix less of its parent. */
function write(parts: Parts, { id, parentId }: StoredIdea) {
  return parts.storage.transaction(async (session) => {
    const withdrawn = await parts.ideas.withdraw(id, session);
    if (!withdrawn) throw new Refusal('idea_withdrawn');
    const board = await parts.boards.countIdeas(withdrawn.boardId, -1, session);
    const parentTally =
      parentId && (await parts.ideas.changeTally(parentId, { remixes: -1 }, session));
    return { withdrawn, board, parentTally };
  });
}
