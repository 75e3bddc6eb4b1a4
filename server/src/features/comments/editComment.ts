import type { Comment } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import { authoriseOwn } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { settleMentions } from './mentions.ts';
import { withAuthor } from './withAuthor.ts';

/** Replaces the words of one's own comment. The same words again change nothing. */
export const editComment: UseCase<Inputs['comments']['edit'], Comment> = async (
  { parts, asker },
  { commentId, body },
) => {
  const known = await parts.comments.get(commentId);
  if (!known) throw new Refusal('not_found');
  if (known.isDeleted) throw new Refusal('comment_deleted');
  authoriseOwn(asker, 'comment.edit', known);
  await parts.topics[known.topic.kind].requireOpen(known.topic.id);
  const words = await settleMentions(parts, body);
  if (words === known.body) return answer(await withAuthor(parts, known));
  const rewritten = await parts.comments.rewrite(commentId, words, parts.clock());
  if (!rewritten) throw new Refusal('comment_deleted');
  const comment = await withAuthor(parts, rewritten);
  return { output: comment, events: [{ name: 'comment.edited', payload: comment }] };
};
