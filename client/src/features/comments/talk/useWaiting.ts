import { type Comment, isSameTopic, type Topic } from '@roundhouse/shared/comments';
import { useMemo } from 'react';
import { useViewer } from '../../../app/bootstrap.ts';
import { type Intent, useIntents } from '../../../realtime/index.ts';

const UNMARKED = { isHighlighted: false, folded: null, locked: null, hidden: null } as const;
const NO_REACTIONS = { rev: 0, counts: { useful: 0, love: 0, fun: 0, insight: 0, puzzled: 0 } };

/** My comments on a topic that are on their way, as they will look. */
export function useWaiting(topic: Topic, known: readonly Comment[]): Comment[] {
  const viewer = useViewer();
  const intents = useIntents();
  return useMemo(() => {
    if (!viewer) return [];
    const depths = new Map(known.map((comment) => [comment.id, comment]));
    return intents
      .filter((intent): intent is Intent<'comments.post'> => intent.name === 'comments.post')
      .filter((intent) => !intent.failure && isSameTopic(intent.input.topic, topic))
      .map(({ input, at }) => {
        const parent = input.parentId ? depths.get(input.parentId) : undefined;
        const { id, name, avatarUrl, role } = viewer;
        return {
          ...input,
          responseId: input.responseId ?? null,
          rootId: parent?.rootId ?? input.id,
          depth: parent ? parent.depth + 1 : 0,
          author: { id, name, avatarUrl, role },
          createdAt: new Date(at).toISOString(),
          editedAt: null,
          isDeleted: false,
          ...UNMARKED,
          rev: 0,
          reactions: NO_REACTIONS,
        };
      });
  }, [viewer, intents, topic, known]);
}
