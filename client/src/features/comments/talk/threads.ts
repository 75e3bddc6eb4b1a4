import type { Comment } from '@roundhouse/shared/comments';

/** A comment as the talk shows it; `isWaiting` while the server has not stored it yet. */
export interface Branch {
  comment: Comment;
  isWaiting: boolean;
  replies: Branch[];
}

/**
 * Arranges comments (each before its replies) as the tree they are. Those on their way that are
 * stored already are left out; a reply whose parent is not here too, until its page is loaded.
 */
export function threadsOf(comments: readonly Comment[], waiting: readonly Comment[]): Branch[] {
  const branches = new Map<string, Branch>();
  const roots: Branch[] = [];
  const add = (comment: Comment, isWaiting: boolean) => {
    if (branches.has(comment.id)) return;
    const branch = { comment, isWaiting, replies: [] };
    const siblings = comment.parentId === null ? roots : branches.get(comment.parentId)?.replies;
    if (!siblings) return;
    branches.set(comment.id, branch);
    siblings.push(branch);
  };
  for (const comment of comments) add(comment, false);
  // What I wrote just now stands where I wrote it: on top of the talk, or under what it answers.
  const mine = waiting.filter((comment) => !branches.has(comment.id));
  for (const comment of mine) if (comment.parentId !== null) add(comment, true);
  const newRoots = mine.filter((comment) => comment.parentId === null);
  return [...newRoots.map((comment) => ({ comment, isWaiting: true, replies: [] })), ...roots];
}
