import type { StoredEvent } from '@roundhouse/shared/events';
import type { Idea, NewHiding } from '@roundhouse/shared/ideas';
import { member, requireImpartial } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { type SettledReports, settleReports, tellSettledReports } from '../reports/index.ts';
import { tellStatusChanged } from './changeStatus.ts';
import { orderHidingNotice } from './orderHidingNotice.ts';
import type { StoredIdea } from './storedIdea.ts';

type Written = {
  idea: StoredIdea;
  entry: StoredEvent | null;
  /** What had been reported and is settled with it. */
  reports: SettledReports | null;
};

/**
 * A moderator hides an idea by a published rule: others read the reason in place of its words. Its
 * timeline says so, its author is told, and so are those who had reported it. The same hiding again changes nothing.
 */
export const hideIdea: UseCase<NewHiding, Idea> = async ({ parts, asker }, hiding) => {
  const { id: byId } = member(asker);
  const { ideaId } = hiding;
  const { idea, entry, reports } = await parts.ideaTurns(ideaId, () => write(parts, byId, hiding));
  if (entry) parts.jobs.poke('notices');
  const told = await tellStatusChanged(parts, { idea, from: idea.status, board: null });
  const settled = await tellSettledReports(parts, reports);
  return { output: told.idea, events: entry ? [...told.events, entry, ...settled] : [] };
};

function write(parts: Parts, byId: string, { ideaId, ...hiding }: NewHiding): Promise<Written> {
  const at = parts.clock();
  return parts.storage.transaction(async (session) => {
    const before = await parts.ideas.get(ideaId, session);
    if (!before) throw new Refusal('not_found');
    const { rule, reason } = hiding;
    if (before.hidden?.rule === rule && before.hidden.reason === reason) {
      return { idea: before, entry: null, reports: null };
    }
    if (before.hidden && before.hidden.byId !== byId) requireImpartial(byId, before.authorId);
    const idea = await parts.ideas.setHidden(ideaId, { ...hiding, byId, at }, session);
    if (!idea) throw new Refusal('not_found');
    const line = { ideaId, at, byId, kind: 'hidden', rule, reason } as const;
    const entry = await parts.timeline.add(line, session);
    await parts.audit.add(
      {
        act: 'ideas.hide',
        byId,
        subject: { kind: 'idea', id: ideaId },
        personId: idea.authorId,
        rule,
        reason,
      },
      session,
    );
    const excerpt = { [hiding.language]: reason };
    await orderHidingNotice(parts, { idea, byId, at, detail: 'hidden', excerpt }, session);
    const about = { kind: 'idea', id: ideaId } as const;
    const reports = await settleReports(parts, about, { byId, outcome: 'upheld' }, session);
    return { idea, entry, reports };
  });
}
