import type { Board } from '@roundhouse/shared/boards';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Idea, IdeaText } from '@roundhouse/shared/ideas';
import type { Asker } from '@roundhouse/shared/permissions';
import { authoriseOwn } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Asking, answer, type Outcome, type UseCase } from '../../app/useCase.ts';
import { movePromise } from '../promises/index.ts';
import { screen } from '../screening/index.ts';
import { contentsOf, requireAllowed } from '../trust/index.ts';
import { checkText } from './checkText.ts';
import { claimUploads, releaseUploads } from './claimUploads.ts';
import { isSameText } from './isSameText.ts';
import { presentIdea } from './presentIdeas.ts';
import { requireOpenIdea } from './requireOpenIdea.ts';
import { cardOf, type StoredIdea } from './storedIdea.ts';
import { wordsOf } from './wordsOf.ts';

type Edit = IdeaText & { ideaId: string; version: number };
type Session = Parameters<Parts['ideas']['changeTally']>[2];

type Sent = Edit & { typedMs?: number | null | undefined };

/**
 * Saves a new text of an idea and keeps the one it replaces, unless a moderator looks at it first:
 * the old one then stands. A text that is stored already (an edit sent twice) changes nothing.
 */
export const editIdea: UseCase<Sent, Idea> = async (asking, { typedMs, ...edit }) => {
  const { parts, asker } = asking;
  const same = await answerSame(asking, edit);
  if (same) return same;
  await requireAllowed(parts, asker, { contents: contentsOf(parts, edit) });
  const { ideaId: postId, title, body, language, boardId } = edit;
  const place = async () => ({ boardId, path: `/ideas/${postId}` });
  const words = { title, body, language, typedMs };
  await screen(asking, { kind: 'ideaEdit', postId, input: edit, ...words, place });
  return saveEdit(parts, edit);
};

/** Saves an edit that was looked at. */
export const editScreened: UseCase<Edit, Idea> = async (asking, edit) =>
  (await answerSame(asking, edit)) ?? saveEdit(asking.parts, edit);

/** The same within a transaction of the caller's; answers what tells it after the write. */
export async function editWithin(
  parts: Parts,
  author: NonNullable<Asker>,
  edit: Edit,
  session: Session,
): Promise<() => Promise<StoredEvent[]>> {
  if (await answerSame({ parts, asker: author }, edit)) return async () => [];
  const written = await rewrite(parts, edit, session);
  return async () => (await tellEdited(parts, written)).events;
}

/** Refuses an edit that cannot be; answers one that changes nothing. */
async function answerSame(
  { parts, asker }: Pick<Asking, 'parts' | 'asker'>,
  edit: Edit,
): Promise<Outcome<Idea> | null> {
  const stored = await parts.ideas.get(edit.ideaId);
  if (!stored) throw new Refusal('not_found');
  authoriseOwn(asker, 'idea.edit', stored);
  await requireOpenIdea(parts, edit.ideaId);
  await checkText(parts, edit);
  return isSameText(stored, edit) ? answer(await presentIdea(parts, stored)) : null;
}

async function saveEdit(parts: Parts, edit: Edit): Promise<Outcome<Idea>> {
  const written = await parts.ideaTurns(edit.ideaId, () =>
    parts.storage.transaction((session) => rewrite(parts, edit, session)),
  );
  return tellEdited(parts, written);
}

async function tellEdited(
  parts: Parts,
  { rewritten, boards }: Awaited<ReturnType<typeof rewrite>>,
): Promise<Outcome<Idea>> {
  parts.search.put(rewritten);
  const idea = await presentIdea(parts, rewritten);
  return {
    output: idea,
    events: [
      { name: 'idea.edited', payload: cardOf(idea) },
      { name: 'idea.rewritten', payload: idea },
      ...boards.map((payload) => ({ name: 'board.changed', payload }) as const),
    ],
  };
}

async function rewrite(parts: Parts, edit: Edit, session: Session) {
  const replaced = await requireOpenIdea(parts, edit.ideaId, session);
  if (replaced.hidden) throw new Refusal('idea_hidden');
  if (replaced.version !== edit.version || replaced.authorId === null) {
    throw new Refusal('idea_changed', { version: replaced.version });
  }
  const owner = { ownerId: replaced.authorId, ideaId: replaced.id };
  const uploads = await claimUploads(parts, edit, owner, session);
  await releaseUploads(parts, replaced, edit, session);
  await parts.ideaVersions.keep(replaced, session);
  const words = { ...wordsOf(edit), ...uploads, editedAt: parts.clock() };
  const rewritten = await parts.ideas.rewrite(edit.ideaId, edit.version, words, session);
  if (!rewritten) throw new Refusal('idea_changed', { version: replaced.version });
  return { rewritten, boards: await move(parts, replaced, rewritten, session) };
}

/** Counts the idea on its new board instead of the old; answers both, or none where it stays. */
async function move(parts: Parts, from: StoredIdea, to: StoredIdea, session: Session) {
  if (from.boardId === to.boardId) return [];
  await movePromise(parts, to.id, to.boardId, session);
  const left = await parts.boards.countIdeas(from.boardId, -1, session);
  const entered = await parts.boards.countIdeas(to.boardId, 1, session);
  if (left?.isClosed || entered?.isClosed) throw new Refusal('board_closed');
  return [left, entered].filter((board): board is Board => board !== null);
}
