import type { Comment } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import { authoriseOwn } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { takeOff } from './markComment.ts';
import { presentComment } from './presentComments.ts';
import { tellTalk } from './presentTalk.ts';

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
  if (known.isDeleted) return answer(await presentComment(parts, known));
  authoriseOwn(asker, 'comment.delete', known);
  const { kind, id } = known.topic;
  const change = await parts.ideaTurns(id, () =>
    parts.storage.transaction(async (session) => {
      const erased = await parts.comments.erase(commentId, session);
      if (erased) await parts.comments.noteDeletion(known, session);
      const counted = erased && (await parts.topics[kind].count(id, -1, session));
      const talk = await takeOff(parts, known, session);
      return erased && counted && { erased, counted, talk };
    }),
  );
  if (!change) return answer(await standing(parts, commentId));
  const { erased, counted, talk } = change;
  const comment = await presentComment(parts, erased);
  return {
    output: comment,
    events: [
      { name: 'comment.edited', payload: comment },
      ...counted.events,
      ...(talk ? [await tellTalk(parts, talk)] : []),
    ],
  };
};

/** The comment as another request has just left it. */
async function standing(parts: Parts, commentId: string): Promise<Comment> {
  const stored = await parts.comments.get(commentId);
  if (!stored) throw new Refusal('not_found');
  return presentComment(parts, stored);
}
