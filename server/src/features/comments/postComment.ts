import { COMMENT_LIMITS, type Comment, isSameTopic, type Topic } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Asker } from '@roundhouse/shared/permissions';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Asking, answer, type Outcome, type UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { screen } from '../screening/index.ts';
import { contentsOf, requireAllowed } from '../trust/index.ts';
import { settleMentions } from './mentions.ts';
import { orderCommentNotices } from './orderCommentNotices.ts';
import { presentComment } from './presentComments.ts';
import { requireTalkOpen } from './requireTalkOpen.ts';
import type { StoredComment } from './storedComment.ts';
import type { Session } from './topicKeeper.ts';

type NewComment = Inputs['comments']['post'];

/**
 * Posts a comment or a reply, unless a moderator looks at it first. A reply to a reply of
 * a reply goes beside that one. Posting the same identifier again answers what was stored.
 */
export const postComment: UseCase<NewComment, Comment> = async (asking, { typedMs, ...input }) => {
  const { parts, asker } = asking;
  const again = await answerAgain(asking, input);
  if (again) return again;
  await requireAllowed(parts, asker, { contents: contentsOf(parts, input), today: 'comments' });
  const { id: postId, body, language } = input;
  const place = () => placeOf(parts, input);
  await screen(asking, { kind: 'comment', postId, input, body, language, place, typedMs });
  return postScreened(asking, input);
};

/** Where a comment that waits would stand; refuses one that could not be posted now. */
async function placeOf(parts: Parts, { topic: { kind, id: topicId } }: NewComment) {
  const id = await parts.topics[kind].goesOnAs(topicId);
  await parts.topics[kind].requireOpen(id);
  const name = await parts.topics[kind].name(id);
  const idea = kind === 'idea' ? await parts.ideas.get(id) : null;
  return { boardId: idea?.boardId ?? null, path: name?.path ?? null };
}

/** Posts a comment that was looked at, counted on its topic in one transaction. */
export const postScreened: UseCase<NewComment, Comment> = async (asking, input) => {
  const { parts } = asking;
  const author = member(asking.asker);
  const again = await answerAgain(asking, input);
  if (again) return again;
  const body = await settleMentions(parts, input.body);
  try {
    const stored = await parts.ideaTurns(input.topic.id, () =>
      parts.storage.transaction((session) => store(parts, author, { ...input, body }, session)),
    );
    return await tell(parts, stored);
  } catch (error) {
    const meanwhile = isDuplicateKey(error) ? await answerAgain(asking, input) : null;
    if (meanwhile) return meanwhile;
    throw error;
  }
};

/** The same within a transaction of the caller's; answers what tells it after the write. */
export async function postWithin(
  parts: Parts,
  author: NonNullable<Asker>,
  input: NewComment,
  session: Session,
): Promise<() => Promise<StoredEvent[]>> {
  if (await answerAgain({ parts, asker: author }, input)) return async () => [];
  const body = await settleMentions(parts, input.body);
  const written = await store(parts, author, { ...input, body }, session);
  return async () => (await tell(parts, written)).events;
}

async function tell(
  parts: Parts,
  { stored, counted, isOrdered }: Awaited<ReturnType<typeof store>>,
) {
  if (isOrdered) parts.jobs.poke('notices');
  const comment = await presentComment(parts, stored);
  const outcome: Outcome<Comment> = {
    output: comment,
    events: [{ name: 'comment.posted', payload: comment }, ...counted.events],
  };
  return outcome;
}

/** What is stored under this identifier, if it is this person's comment on this topic. */
async function answerAgain(
  { parts, asker }: Pick<Asking, 'parts' | 'asker'>,
  { id, topic }: NewComment,
): Promise<Outcome<Comment> | null> {
  const known = await parts.comments.get(id);
  if (!known) return null;
  const isHere = isSameTopic(known.topic, topic) || known.cameFrom.includes(topic.id);
  if (isHere && known.isDeleted) throw new Refusal('comment_deleted');
  if (!isHere || known.authorId !== asker?.id) throw new Refusal('id_taken');
  return answer(await presentComment(parts, known));
}

async function store(
  parts: Parts,
  author: NonNullable<Asker>,
  input: NewComment,
  session: Session,
) {
  const { id, body, language } = input;
  const authorId = author.id;
  const named = await findNamed(parts, input, session);
  // What was written meanwhile follows what it answers, or the idea, to where that was taken.
  const topic = named?.topic ?? (await onward(parts, input.topic, session));
  const writtenOnId = isSameTopic(topic, input.topic) ? null : input.topic.id;
  const responseId = writtenOnId === null ? (input.responseId ?? null) : null;
  const keeper = parts.topics[topic.kind];
  await keeper.requireOpen(topic.id, session);
  if (named?.isDeleted) throw new Refusal('comment_deleted');
  if (named?.hidden) throw new Refusal('comment_hidden');
  const parent = await findParent(parts, named, session);
  await requireTalkOpen(parts, { topic, parent, author }, session);
  if (responseId && !(await parts.isResponseTo(responseId, topic.id, session))) {
    throw new Refusal('parent_not_found');
  }
  const counted = await keeper.count(topic.id, 1, session);
  if (!counted) throw new Refusal('not_found');
  const createdAt = parts.clock();
  const stored = await parts.comments.insert(
    {
      id,
      topic,
      responseId,
      body,
      language,
      parent,
      authorId,
      createdAt,
      place: counted.place,
      writtenOnId,
    },
    session,
  );
  const told = { comment: stored, answeredId: named?.authorId ?? null, bodyBefore: '' };
  const isOrdered = await orderCommentNotices(parts, { ...told, at: createdAt }, session);
  return { stored, counted, isOrdered };
}

const onward = async (parts: Parts, { kind, id }: Topic, session: Session): Promise<Topic> => ({
  kind,
  id: await parts.topics[kind].goesOnAs(id, session),
});

/** The comment that is answered. */
async function findNamed(parts: Parts, { topic, parentId }: NewComment, session: Session) {
  if (parentId === null) return null;
  const named = await parts.comments.get(parentId, session);
  const wasHere = named && (isSameTopic(named.topic, topic) || named.cameFrom.includes(topic.id));
  if (!wasHere) throw new Refusal('parent_not_found');
  return named;
}

/** The comment a reply hangs on: the one it answers, or that one's parent where it is too deep itself. */
async function findParent(parts: Parts, named: StoredComment | null, session: Session) {
  if (!named || named.depth < COMMENT_LIMITS.depth) return named;
  return parts.comments.get(named.parentId ?? '', session);
}
