import type { Comment } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Asker } from '@roundhouse/shared/permissions';
import { authoriseOwn } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Asking, answer, type Outcome, type UseCase } from '../../app/useCase.ts';
import { screen } from '../screening/index.ts';
import { contentsOf, requireAllowed } from '../trust/index.ts';
import { settleMentions } from './mentions.ts';
import { orderCommentNotices } from './orderCommentNotices.ts';
import { presentComment } from './presentComments.ts';
import type { StoredComment } from './storedComment.ts';
import type { Session } from './topicKeeper.ts';

type Edit = Inputs['comments']['edit'];

/**
 * Replaces the words of one's own comment, unless a moderator looks at them first: the old ones
 * then stand. The same words again change nothing.
 */
export const editComment: UseCase<Edit, Comment> = async (asking, { typedMs, ...edit }) => {
  const { parts, asker } = asking;
  const { known, body } = await settle(asking, edit);
  if (body === known.body) return answer(await presentComment(parts, known));
  await requireAllowed(parts, asker, { contents: contentsOf(parts, { body }) });
  const { topic, language, id: postId } = known;
  const place = async () => {
    const name = await parts.topics[topic.kind].name(topic.id);
    return { boardId: null, path: name && `${name.path}#comment-${postId}` };
  };
  const words = { body: edit.body, language, typedMs };
  await screen(asking, { kind: 'commentEdit', postId, input: edit, ...words, place });
  return save(parts, known, body);
};

/** Saves an edit that was looked at. */
export const editScreened: UseCase<Edit, Comment> = async (asking, edit) => {
  const { known, body } = await settle(asking, edit);
  if (body === known.body) return answer(await presentComment(asking.parts, known));
  return save(asking.parts, known, body);
};

/** The same within a transaction of the caller's; answers what tells it after the write. */
export async function editWithin(
  parts: Parts,
  author: NonNullable<Asker>,
  edit: Edit,
  session: Session,
): Promise<() => Promise<StoredEvent[]>> {
  const { known, body } = await settle({ parts, asker: author }, edit);
  if (body === known.body) return async () => [];
  const written = await rewrite(parts, known, body, session);
  return async () => (await tell(parts, written)).events;
}

/** The comment as it stands, and the words it would have; refuses an edit that cannot be. */
async function settle(
  { parts, asker }: Pick<Asking, 'parts' | 'asker'>,
  { commentId, body }: Edit,
) {
  const known = await parts.comments.get(commentId);
  if (!known) throw new Refusal('not_found');
  if (known.isDeleted) throw new Refusal('comment_deleted');
  authoriseOwn(asker, 'comment.edit', known);
  if (known.hidden) throw new Refusal('comment_hidden');
  await parts.topics[known.topic.kind].requireOpen(known.topic.id);
  return { known, body: await settleMentions(parts, body) };
}

async function save(parts: Parts, known: StoredComment, words: string): Promise<Outcome<Comment>> {
  const written = await parts.storage.transaction((session) =>
    rewrite(parts, known, words, session),
  );
  return tell(parts, written);
}

async function tell(
  parts: Parts,
  { rewritten, isOrdered }: Awaited<ReturnType<typeof rewrite>>,
): Promise<Outcome<Comment>> {
  if (isOrdered) parts.jobs.poke('notices');
  const comment = await presentComment(parts, rewritten);
  return { output: comment, events: [{ name: 'comment.edited', payload: comment }] };
}

/** Replaces the words, and tells those whom only the new ones mention. */
async function rewrite(parts: Parts, known: StoredComment, body: string, session: Session) {
  const at = parts.clock();
  const rewritten = await parts.comments.rewrite(known.id, body, at, session);
  if (!rewritten) throw new Refusal('comment_deleted');
  const told = { answeredId: null, bodyBefore: known.body, at };
  const isOrdered = await orderCommentNotices(parts, { comment: rewritten, ...told }, session);
  return { rewritten, isOrdered };
}
