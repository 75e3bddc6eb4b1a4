import type { Comment } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import { authoriseOwn } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { toComment } from './storedComment.ts';
import { presentComment } from './presentComments.ts';

/**
 * Takes the words and the author of one's own comment off the record, and it off its topic's count.
 * Its place stays, for its replies and so that lists agree. Deleting again changes nothing.
 */
export const deleteComment: UseCase<Inputs['comments']['delete'], Comment> = async (
  { parts, asker },
  { commentId },
) => {
  const known = await parts.comments.get(commentId);
  if (!known) throw new Refusal('not_found');
  if (known.isDeleted) return answer(toComment(known, null));
  authoriseOwn(asker, 'comment.delete', known);
  const { kind, id } = known.topic;
  const change = await parts.ideaTurns(id, () =>
    parts.storage.transaction(async (session) => {
      const erased = await parts.comments.erase(commentId, session);
      const counted = erased && (await parts.topics[kind].count(id, -1, session));
      return erased && counted && { comment: toComment(erased, null), counted };
    }),
  );
  if (!change) return answer(await standing(parts, commentId));
  return {
    output: change.comment,
    events: [{ name: 'comment.edited', payload: change.comment }, ...change.counted.events],
  };
};

/** The comment as another request has just left it. */
async function standing(parts: Parts, commentId: string): Promise<Comment> {
  const stored = await parts.comments.get(commentId);
  if (!stored) throw new Refusal('not_found');
  return presentComment(parts, stored);
}
