import type { StoredComment } from './storedComment.ts';

/**
 * Puts threads in the order they are shown: each root, in the given order, followed by its
 * replies depth first. `replies` are sorted by when they were posted.
 */
export function arrangeThreads<C extends Pick<StoredComment, 'id' | 'parentId'>>(
  roots: C[],
  replies: C[],
): C[] {
  const byParent = new Map<string, C[]>();
  for (const reply of replies) {
    const siblings = byParent.get(reply.parentId ?? '');
    if (siblings) siblings.push(reply);
    else byParent.set(reply.parentId ?? '', [reply]);
  }
  const withReplies = (comment: C): C[] => [
    comment,
    ...(byParent.get(comment.id) ?? []).flatMap(withReplies),
  ];
  return roots.flatMap(withReplies);
}
