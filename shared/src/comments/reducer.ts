import type { Comment, ReactionTally } from './schema.ts';

/** A comment after a newer state of it was told; words and reactions each by their own revision. */
export function applyCommentTold(known: Comment, told: Comment): Comment {
  const reactions = told.reactions.rev > known.reactions.rev ? told.reactions : known.reactions;
  if (told.rev > known.rev) return { ...told, reactions };
  return reactions === known.reactions ? known : { ...known, reactions };
}

/** A comment after `comment.reacted`. */
export function applyReacted(known: Comment, reactions: ReactionTally): Comment {
  return reactions.rev > known.reactions.rev ? { ...known, reactions } : known;
}

/**
 * A list of comments (each root followed by its replies, depth first, oldest first) after one was
 * posted. A reply goes behind the last one of its parent's branch; a new root to the end, or to
 * the start where the list shows the newest first. A known comment is updated in place; a reply
 * whose parent is not on the page is left out.
 */
export function applyPosted(
  comments: Comment[],
  posted: Comment,
  newRootsGo: 'first' | 'last',
): Comment[] {
  const at = comments.findIndex((comment) => comment.id === posted.id);
  const known = comments[at];
  if (known) {
    const next = applyCommentTold(known, posted);
    return next === known ? comments : comments.with(at, next);
  }
  if (posted.parentId === null) {
    return newRootsGo === 'first' ? [posted, ...comments] : [...comments, posted];
  }
  const parentAt = comments.findIndex((comment) => comment.id === posted.parentId);
  const parent = comments[parentAt];
  if (!parent) return comments;
  let end = parentAt + 1;
  while (end < comments.length && (comments[end] as Comment).depth > parent.depth) end++;
  return comments.toSpliced(end, 0, posted);
}
