import type { PersonBrief } from '../people/schema.ts';
import type { Comment, ReactionTally, Talk } from './schema.ts';

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

/** A comment after the name, picture or role of somebody it shows changed. */
export function applyPersonToComment(known: Comment, person: PersonBrief): Comment {
  const isAuthor = known.author?.id === person.id;
  const isModerator = known.hidden?.by?.id === person.id;
  if (!isAuthor && !isModerator) return known;
  return {
    ...known,
    author: isAuthor ? person : known.author,
    hidden: isModerator && known.hidden ? { ...known.hidden, by: person } : known.hidden,
  };
}

/** A talk after `talk.changed`: what is newer, with the newer of each comment it shows. */
export function applyTalkChanged(known: Talk, told: Talk): Talk {
  if (told.rev <= known.rev) return known;
  const shown = new Map([...known.pinned, ...(known.answer ? [known.answer] : [])].map(byId));
  const newer = (comment: Comment) => {
    const before = shown.get(comment.id);
    return before ? applyCommentTold(before, comment) : comment;
  };
  return { ...told, pinned: told.pinned.map(newer), answer: told.answer && newer(told.answer) };
}

const byId = (comment: Comment) => [comment.id, comment] as const;

/** A talk with one function applied to each comment it shows; the same talk where none changed. */
export function withTalkComments(known: Talk, change: (comment: Comment) => Comment): Talk {
  const pinned = known.pinned.map(change);
  const answer = known.answer && change(known.answer);
  const isSame = answer === known.answer && pinned.every((each, at) => each === known.pinned[at]);
  return isSame ? known : { ...known, pinned, answer };
}

/** Comments after some were taken to another topic with their replies; `null`: all of them. */
export function applyMovedAway(comments: Comment[], ids: readonly string[] | null): Comment[] {
  if (ids === null) return comments.length === 0 ? comments : [];
  const gone = new Set(ids);
  // Replies follow what they answer, so that one pass finds whole branches.
  for (const { id, parentId } of comments) if (parentId && gone.has(parentId)) gone.add(id);
  const left = comments.filter(({ id }) => !gone.has(id));
  return left.length === comments.length ? comments : left;
}
