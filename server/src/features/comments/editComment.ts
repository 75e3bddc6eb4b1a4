import type { Comment } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import { authoriseOwn } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { settleMentions } from './mentions.ts';
import { orderCommentNotices } from './orderCommentNotices.ts';
import { presentComment } from './presentComments.ts';
import type { StoredComment } from './storedComment.ts';

/** Replaces the words of one's own comment. The same words again change nothing. */
export const editComment: UseCase<Inputs['comments']['edit'], Comment> = async (
  { parts, asker },
  { commentId, body },
) => {
  const known = await parts.comments.get(commentId);
  if (!known) throw new Refusal('not_found');
  if (known.isDeleted) throw new Refusal('comment_deleted');
  authoriseOwn(asker, 'comment.edit', known);
  if (known.hidden) throw new Refusal('comment_hidden');
  await parts.topics[known.topic.kind].requireOpen(known.topic.id);
  const words = await settleMentions(parts, body);
  if (words === known.body) return answer(await presentComment(parts, known));
  const rewritten = await rewrite(parts, known, words);
  if (!rewritten) throw new Refusal('comment_deleted');
  const comment = await presentComment(parts, rewritten);
  return { output: comment, events: [{ name: 'comment.edited', payload: comment }] };
};

/** Replaces the words, and tells those whom only the new ones mention. */
async function rewrite(parts: Parts, known: StoredComment, body: string) {
  const at = parts.clock();
  const { rewritten, isOrdered } = await parts.storage.transaction(async (session) => {
    const rewritten = await parts.comments.rewrite(known.id, body, at, session);
    const told = { answeredId: null, bodyBefore: known.body, at };
    const isOrdered =
      rewritten !== null &&
      (await orderCommentNotices(parts, { comment: rewritten, ...told }, session));
    return { rewritten, isOrdered };
  });
  if (isOrdered) parts.jobs.poke('notices');
  return rewritten;
}
