import { COMMENT_LIMITS } from '@roundhouse/shared/comments';

/** Where a comment hangs in its talk. */
export type Hung = { id: string; parentId: string | null; rootId: string; depth: number };

/**
 * The chosen comments of a talk and all replies to them, hung as they will be where they go: a
 * reply that leaves without what it replies to becomes a root. `all` has each comment before its
 * replies; so has the answer.
 */
export function branchesOf<C extends Hung>(all: C[], chosen: ReadonlySet<string> | 'all'): C[] {
  const moved = new Map<string, C>();
  for (const comment of all) {
    const parent = moved.get(comment.parentId ?? '');
    if (parent) moved.set(comment.id, under(comment, parent));
    else if (chosen === 'all' || chosen.has(comment.id)) moved.set(comment.id, asRoot(comment));
  }
  return [...moved.values()];
}

/** A comment as a reply to `parent`, or beside it where that is as deep as replies go. */
export function under<C extends Hung>(comment: C, parent: Hung): C {
  const isDeepest = parent.depth >= COMMENT_LIMITS.depth;
  return {
    ...comment,
    parentId: isDeepest ? parent.parentId : parent.id,
    rootId: parent.rootId,
    depth: isDeepest ? parent.depth : parent.depth + 1,
  };
}

const asRoot = <C extends Hung>(comment: C): C => ({
  ...comment,
  parentId: null,
  rootId: comment.id,
  depth: 0,
});
