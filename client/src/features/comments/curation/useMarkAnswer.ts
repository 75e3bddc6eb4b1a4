import type { Comment } from '@roundhouse/shared/comments';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../../app/api.ts';
import { useCan } from '../../../app/useCan.ts';
import { useTell } from '../../../realtime/index.ts';
import { useTalk } from '../talk/TalkContext.ts';

/** Marks a comment as the answer to its idea, for the idea's author and moderators; pressed again, no longer. */
export function useMarkAnswer(comment: Comment) {
  const { topic, talk, ownerId } = useTalk();
  const may = useCan();
  const tell = useTell();
  const isAnswer = talk?.answer?.id === comment.id;
  const mayMark =
    topic.kind === 'idea' &&
    !comment.hidden &&
    (may('comment.curate') ||
      (ownerId !== null && may('comment.markAnswer', { authorId: ownerId })));
  const mark = useMutation({
    mutationFn: () =>
      client.comments.markAnswer({
        ideaId: topic.id,
        commentId: isAnswer ? null : comment.id,
      }),
    onSuccess: (payload) => tell({ name: 'talk.changed', payload }),
  });
  return { mayMark, isAnswer, mark };
}
