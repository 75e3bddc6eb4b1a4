import type { StoredEvent } from '@roundhouse/shared/events';
import type { Idea } from '@roundhouse/shared/ideas';
import { member, requireImpartial } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { tellStatusChanged } from './changeStatus.ts';
import { orderHidingNotice } from './orderHidingNotice.ts';
import type { StoredIdea } from './storedIdea.ts';

type Session = Parameters<Parts['timeline']['add']>[1];

/** A moderator shows a hidden idea again, with its words as they are; the trace stays on its timeline. */
export const restoreIdea: UseCase<{ ideaId: string }, Idea> = async (
  { parts, asker },
  { ideaId },
) => {
  const { id: byId } = member(asker);
  const at = parts.clock();
  const { idea, entry } = await parts.ideaTurns(ideaId, () =>
    parts.storage.transaction(async (session) => {
      const restored = await restoreWithin(parts, { ideaId, byId, at }, session);
      if (!restored.entry) return restored;
      const told = { idea: restored.idea, byId, at, detail: 'restored', excerpt: null } as const;
      await orderHidingNotice(parts, told, session);
      return restored;
    }),
  );
  if (entry) parts.jobs.poke('notices');
  const told = await tellStatusChanged(parts, { idea, from: idea.status, board: null });
  return { output: told.idea, events: entry ? [...told.events, entry] : [] };
};

type Restoring = { ideaId: string; byId: string; at: Date };

/**
 * Shows a hidden idea again within a transaction; whoever calls it tells the author. `entry` is
 * `null` where it was not hidden.
 */
export async function restoreWithin(
  parts: Pick<Parts, 'ideas' | 'timeline' | 'audit'>,
  { ideaId, byId, at }: Restoring,
  session: Session,
): Promise<{ idea: StoredIdea; entry: StoredEvent | null }> {
  const before = await parts.ideas.get(ideaId, session);
  if (!before) throw new Refusal('not_found');
  if (!before.hidden) return { idea: before, entry: null };
  if (before.hidden.byId !== byId) requireImpartial(byId, before.authorId);
  const idea = await parts.ideas.setHidden(ideaId, null, session);
  if (!idea) throw new Refusal('not_found');
  const entry = await parts.timeline.add({ ideaId, at, byId, kind: 'restored' }, session);
  const subject = { kind: 'idea', id: ideaId } as const;
  const personId = idea.authorId;
  await parts.audit.add({ act: 'ideas.restore', byId, subject, personId }, session);
  return { idea, entry };
}
