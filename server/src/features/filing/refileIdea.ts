import type { Board } from '@roundhouse/shared/boards';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Refiling } from '@roundhouse/shared/filing';
import { IDEA_LIMITS, isStanding } from '@roundhouse/shared/ideas';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { refusalOf, type StoredIdea, tellStatusChanged } from '../ideas/index.ts';
import { movePromise } from '../promises/index.ts';

type Filing = Omit<Refiling, 'ideaIds'>;
type Session = Parameters<Parts['ideas']['setStatus']>[2];

/** Files one idea, in its turn and in one transaction; answers what there is to tell, nothing where nothing changed. */
export async function refileIdea(
  parts: Parts,
  byId: string,
  ideaId: string,
  filing: Filing,
): Promise<StoredEvent[]> {
  const filed = await parts.ideaTurns(ideaId, () =>
    parts.storage.transaction((session) => write(parts, { byId, ideaId, filing }, session)),
  );
  if (!filed) return [];
  const { idea, boards, entry } = filed;
  const { events } = await tellStatusChanged(parts, { idea, from: idea.status, board: null });
  return [
    ...events,
    ...boards.map((payload) => ({ name: 'board.changed', payload }) as const),
    entry,
  ];
}

type Work = { byId: string; ideaId: string; filing: Filing };

async function write(parts: Parts, { byId, ideaId, filing }: Work, session: Session) {
  const before = await parts.ideas.get(ideaId, session);
  if (!before) throw new Refusal('not_found');
  if (before.status === 'withdrawn' || before.status === 'merged') throw refusalOf(before.status);
  const boardId = filing.boardId ?? before.boardId;
  const { tags, added, removed } = tagsAfter(before.tags, filing);
  if (boardId === before.boardId && added.length + removed.length === 0) return null;

  await parts.ideaVersions.keep(before, session);
  const isFiled = await parts.filing.file(before, { boardId, tags }, session);
  if (!isFiled) throw new Refusal('idea_changed', { version: before.version });
  const boards = await move(parts, before, boardId, session);
  const idea = await parts.ideas.get(ideaId, session);
  if (!idea) throw new Refusal('not_found');
  const changed = { added, removed, toBoard: boards[1]?.name ?? null };
  const entry = await leaveTrace(parts, { byId, before, idea, filing, changed }, session);
  return { idea, boards, entry };
}

/** Its tags afterwards, and which of them are new or gone. Refuses with `invalid_input` where there are too many. */
function tagsAfter(before: string[], { addTags, removeTags }: Filing) {
  const removed = before.filter((tag) => removeTags.includes(tag));
  const kept = before.filter((tag) => !removeTags.includes(tag));
  const added = addTags.filter((tag) => !before.includes(tag));
  const tags = [...new Set([...kept, ...added])];
  if (tags.length > IDEA_LIMITS.tags) {
    const limit = IDEA_LIMITS.tags;
    throw new Refusal('invalid_input', { fields: [{ field: 'addTags', rule: 'too_many', limit }] });
  }
  return { tags, added, removed };
}

/** Counts the idea on its new board instead of the old: those two, or none where it stays. */
async function move(
  parts: Parts,
  { id, boardId: from, status }: StoredIdea,
  to: string,
  session: Session,
): Promise<Board[]> {
  if (from === to) return [];
  await movePromise(parts, id, to, session);
  const counts = isStanding(status) ? 1 : 0;
  const left = await parts.boards.countIdeas(from, -counts, session);
  const entered = await parts.boards.countIdeas(to, counts, session);
  if (!left || !entered) throw new Refusal('not_found');
  if (entered.isClosed) throw new Refusal('board_closed');
  return [left, entered];
}

type Trace = {
  byId: string;
  before: StoredIdea;
  idea: StoredIdea;
  filing: Filing;
  changed: { added: string[]; removed: string[]; toBoard: string | null };
};

/** Its timeline, the audit log and its author are told. */
async function leaveTrace(parts: Parts, trace: Trace, session: Session): Promise<StoredEvent> {
  const { byId, before, idea, filing, changed } = trace;
  const at = parts.clock();
  const { reason, language } = filing;
  const entry = await parts.timeline.add(
    { ideaId: idea.id, at, byId, kind: 'refiled', reason, ...changed },
    session,
  );
  await parts.audit.add(
    {
      act: 'filing.refile',
      byId,
      subject: { kind: 'idea', id: idea.id },
      personId: idea.authorId,
      reason,
      detail: {
        fromBoardId: before.boardId,
        toBoardId: idea.boardId,
        tagsAdded: changed.added.length,
        tagsRemoved: changed.removed.length,
      },
    },
    session,
  );
  if (idea.authorId !== null) {
    await parts.noticeOrders.add(
      {
        kind: 'moderation',
        audience: { personIds: [idea.authorId], except: [byId] },
        group: `idea:${idea.id}`,
        about: { [idea.language]: idea.title },
        path: `/ideas/${idea.id}`,
        actorId: byId,
        detail: 'refiled',
        excerpt: { [language]: reason },
        at,
      },
      session,
    );
  }
  return entry;
}
