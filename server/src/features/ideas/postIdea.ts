import type { StoredEvent } from '@roundhouse/shared/events';
import type { Idea } from '@roundhouse/shared/ideas';
import type { Asker } from '@roundhouse/shared/permissions';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type Outcome, type UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { screen } from '../screening/index.ts';
import { contentsOf, requireAllowed } from '../trust/index.ts';
import { checkText } from './checkText.ts';
import { insertIdea, type NewIdea } from './insertIdea.ts';
import { presentIdea } from './presentIdeas.ts';
import { cardOf } from './storedIdea.ts';

type Sent = NewIdea & { typedMs?: number | null | undefined };
type Session = Parameters<typeof insertIdea>[3];

/**
 * Posts an idea, which its author supports from the start, unless a moderator looks at it first.
 * Posted again, it answers what is stored.
 */
export const postIdea: UseCase<Sent, Idea> = async (asking, { typedMs, ...input }) => {
  const { parts, asker } = asking;
  const known = await findPosted(parts, input.id, member(asker).id);
  if (known) return answer(known);
  await checkText(parts, input);
  const contents = contentsOf(parts, input);
  await requireAllowed(parts, asker, { contents, today: 'ideas' });
  const { id: postId, title, body, language, boardId } = input;
  const place = async () => ({ boardId, path: null });
  const words = { title, body, language, typedMs };
  await screen(asking, { kind: 'idea', postId, input, ...words, place });
  return postScreened(asking, input);
};

/** Posts an idea that was looked at. */
export const postScreened: UseCase<NewIdea, Idea> = async ({ parts, asker }, input) => {
  const { id: authorId } = member(asker);
  const known = await findPosted(parts, input.id, authorId);
  if (known) return answer(known);
  await checkText(parts, input);
  try {
    return await write(parts, input, authorId);
  } catch (error) {
    const posted = isDuplicateKey(error) && (await findPosted(parts, input.id, authorId));
    if (posted) return answer(posted);
    throw error;
  }
};

/** The same within a transaction of the caller's; answers what tells it after the write. */
export async function postWithin(
  parts: Parts,
  { id: authorId }: NonNullable<Asker>,
  input: NewIdea,
  session: Session,
): Promise<() => Promise<StoredEvent[]>> {
  if (await findPosted(parts, input.id, authorId)) return async () => [];
  await checkText(parts, input);
  const written = await insertIdea(parts, input, authorId, session);
  const { parentId } = input;
  return async () => (await tellPosted(parts, written, { authorId, parentId })).events;
}

async function findPosted(parts: Parts, id: string, authorId: string): Promise<Idea | null> {
  const stored = await parts.ideas.get(id);
  if (stored && stored.authorId !== authorId) throw new Refusal('id_taken');
  return stored && presentIdea(parts, stored);
}

async function write(parts: Parts, input: NewIdea, authorId: string): Promise<Outcome<Idea>> {
  const { boardId, parentId } = input;
  const insert = () =>
    parts.storage.transaction((session) => insertIdea(parts, input, authorId, session));
  // Every post counts on its board, so posts take turns there, and then at the idea they build on.
  const written = await parts.ideaTurns(boardId, () =>
    parentId === null ? insert() : parts.ideaTurns(parentId, insert),
  );
  return tellPosted(parts, written, { authorId, parentId });
}

type Posted = { authorId: string; parentId: string | null };

/** The outcome of an idea that `insertIdea` has just written, which search then finds. */
export async function tellPosted(
  parts: Parts,
  written: Awaited<ReturnType<typeof insertIdea>>,
  { authorId, parentId }: Posted,
): Promise<Outcome<Idea>> {
  const { mine, parentTally, board } = written;
  parts.search.put(written.idea);
  const idea = await presentIdea(parts, written.idea);
  const events: StoredEvent[] = [
    { name: 'idea.posted', payload: cardOf(idea) },
    { name: 'support.changed', payload: { personId: authorId, ideaId: idea.id, mine } },
  ];
  if (board) events.push({ name: 'board.changed', payload: board });
  if (parentId && parentTally) {
    events.push({ name: 'idea.tallied', payload: { ideaId: parentId, tally: parentTally } });
  }
  return { output: idea, events };
}
