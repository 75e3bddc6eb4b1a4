import type { Topic } from '@roundhouse/shared/comments';
import { useMemo } from 'react';
import { AnswerJump } from '../../comments/index.ts';

/** The comment that answers an idea, under its head. */
export function IdeaAnswer({ ideaId }: { ideaId: string }) {
  const topic = useMemo<Topic>(() => ({ kind: 'idea', id: ideaId }), [ideaId]);
  return <AnswerJump topic={topic} />;
}
