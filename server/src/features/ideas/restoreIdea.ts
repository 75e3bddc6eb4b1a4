import type { StoredEvent } from '@roundhouse/shared/events';
import type { Idea } from '@roundhouse/shared/ideas';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { tellStatusChanged } from './changeStatus.ts';
import { orderHidingNotice } from './orderHidingNotice.ts';
import type { StoredIdea } from './storedIdea.ts';

/** A moderator shows a hidden idea again, with its words as they are; the trace stays on its timeline. */
export const restoreIdea: UseCase<{ ideaId: string }, Idea> = async (
  { parts, asker },
  { ideaId },
) => {
  const { id: byId } = member(asker);
  const { idea, entry } = await parts.ideaTurns(ideaId, () => write(parts, byId, ideaId));
  if (entry) parts.jobs.poke('notices');
  const told = await tellStatusChanged(parts, { idea, from: idea.status, board: null });
  return { output: told.idea, events: entry ? [...told.events, entry] : [] };
};

function write(
  parts: Parts,
  byId: string,
  ideaId: string,
): Promise<{ idea: StoredIdea; entry: StoredEvent | null }> {
  const at = parts.clock();
  return parts.storage.transaction(async (session) => {
    const before = await parts.ideas.get(ideaId, session);
    if (!before) throw new Refusal('not_found');
    if (!before.hidden) return { idea: before, entry: null };
    const idea = await parts.ideas.setHidden(ideaId, null, session);
    if (!idea) throw new Refusal('not_found');
    const entry = await parts.timeline.add({ ideaId, at, byId, kind: 'restored' }, session);
    const subject = { kind: 'idea', id: ideaId } as const;
    const personId = idea.authorId;
    await parts.audit.add({ act: 'ideas.restore', byId, subject, personId }, session);
    await orderHidingNotice(parts, { idea, byId, at, detail: 'restored', excerpt: null }, session);
    return { idea, entry };
  });
}
