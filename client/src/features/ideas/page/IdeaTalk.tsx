import type { Topic } from '@roundhouse/shared/comments';
import { type Idea, takesComments } from '@roundhouse/shared/ideas';
import { useMemo } from 'react';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { type ClosedReason, Comments } from '../../comments/index.ts';
import { useResponders } from '../../responses/index.ts';

/** The talk under an idea. */
export function IdeaTalk({ idea }: { idea: Idea }) {
  const { boards } = useBootstrap();
  const isBoardClosed = boards.some((board) => board.id === idea.boardId && board.isClosed);
  const topic = useMemo<Topic>(() => ({ kind: 'idea', id: idea.id }), [idea.id]);
  const closed = whyClosed(idea.status) ?? (isBoardClosed ? 'board' : null);
  const responders = useResponders(idea.id);
  return (
    <Comments
      topic={topic}
      count={idea.tally.comments}
      closed={closed}
      ownerId={idea.author?.id ?? null}
      responders={responders}
    />
  );
}

function whyClosed(status: Idea['status']): ClosedReason | null {
  if (takesComments(status)) return null;
  return status === 'merged' || status === 'archived' ? status : 'withdrawn';
}
