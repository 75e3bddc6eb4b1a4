import type { Comment } from '@roundhouse/shared/comments';
import { lazy, Suspense } from 'react';
import { useCan } from '../../../app/useCan.ts';

const TalkMenu = lazy(async () => ({
  default: (await import('../moderate/TalkMenu.tsx')).TalkMenu,
}));
const CommentMenu = lazy(async () => ({
  default: (await import('../moderate/CommentMenu.tsx')).CommentMenu,
}));

/** For moderators: what can be done with a talk. */
export function Moderate({ count }: { count: number }) {
  const may = useCan();
  if (!may('comment.curate')) return null;
  return (
    <Suspense fallback={null}>
      <TalkMenu count={count} />
    </Suspense>
  );
}

/** For moderators: what can be done with a comment. */
export function ModerateComment({ comment }: { comment: Comment }) {
  const may = useCan();
  if (!may('comment.curate')) return null;
  return (
    <Suspense fallback={null}>
      <CommentMenu comment={comment} />
    </Suspense>
  );
}
