import { type Idea, mayBeWithdrawn } from '@roundhouse/shared/ideas';
import { authoriseOwn } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { changeStatus, tellStatusChanged } from './changeStatus.ts';
import { refusalOf } from './requireOpenIdea.ts';

/** Takes an idea out of all lists for good. It can still be read by its address, marked withdrawn. */
export const withdrawIdea: UseCase<{ ideaId: string }, Idea> = async (
  { parts, asker },
  { ideaId },
) => {
  const stored = await parts.ideas.get(ideaId);
  if (!stored) throw new Refusal('not_found');
  authoriseOwn(asker, 'idea.withdraw', stored);

  const { change, parentTally } = await parts.ideaTurns(ideaId, () => write(parts, ideaId));
  const { idea, events } = await tellStatusChanged(parts, change);
  if (idea.parentId && parentTally) {
    events.push({ name: 'idea.tallied', payload: { ideaId: idea.parentId, tally: parentTally } });
  }
  return { output: idea, events };
};

/** Marks it, and counts one idea less on its board and one remix less of its parent. */
function write(parts: Parts, ideaId: string) {
  return parts.storage.transaction(async (session) => {
    const change = await changeStatus(parts, ideaId, 'withdrawn', session);
    if (!mayBeWithdrawn(change.from)) throw refusalOf(change.from);
    const { parentId } = change.idea;
    const parentTally =
      parentId && (await parts.ideas.changeTally(parentId, { remixes: -1 }, session));
    return { change, parentTally };
  });
}
