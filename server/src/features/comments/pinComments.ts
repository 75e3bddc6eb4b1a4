import { isSameTopic, type Talk, type Topic } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import { can } from '@roundhouse/shared/permissions';
import { authoriseOwn } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { changeTalk } from './changeTalk.ts';
import type { Session } from './topicKeeper.ts';

/** Puts comments on top of their talk, in this order, in place of those that stood there. */
export const pinComments: UseCase<Inputs['comments']['pin'], Talk> = (
  asking,
  { topic, commentIds },
) =>
  changeTalk(asking, topic, {
    act: 'comments.pin',
    detail: { pins: commentIds.length },
    async change({ pinnedIds }, session) {
      await requireShown(asking.parts, topic, commentIds, session);
      return pinnedIds.join() === commentIds.join() ? null : { pinnedIds: commentIds };
    },
  });

/** Marks the comment that answers an idea: by the idea's author, or a moderator. */
export const markAnswer: UseCase<Inputs['comments']['markAnswer'], Talk> = async (
  asking,
  { ideaId, commentId },
) => {
  const { parts, asker } = asking;
  const idea = await parts.ideas.get(ideaId);
  if (!idea) throw new Refusal('not_found');
  const isModerator = can(asker, 'comment.curate');
  if (!isModerator) authoriseOwn(asker, 'comment.markAnswer', idea);
  const topic: Topic = { kind: 'idea', id: ideaId };
  return changeTalk(asking, topic, {
    act: 'comments.markAnswer',
    detail: { isMarked: commentId !== null },
    isTraced: isModerator,
    async change({ answerId }, session) {
      if (commentId !== null) await requireShown(parts, topic, [commentId], session);
      return answerId === commentId ? null : { answerId: commentId };
    },
  });
};

/** Refuses comments that are not on the topic, or not to be read there. */
async function requireShown(parts: Parts, topic: Topic, ids: string[], session: Session) {
  const found = await parts.comments.byIds(ids, session);
  const here = found.filter((comment) => isSameTopic(comment.topic, topic));
  if (here.length < ids.length) throw new Refusal('not_found');
  if (here.some(({ isDeleted }) => isDeleted)) throw new Refusal('comment_deleted');
  if (here.some(({ hidden }) => hidden)) throw new Refusal('comment_hidden');
}
