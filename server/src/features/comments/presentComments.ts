import type { Comment } from '@roundhouse/shared/comments';
import type { Parts } from '../../app/parts.ts';
import { type StoredComment, toComment } from './storedComment.ts';

/** Stored comments as everyone may read them, in the given order, with their people as they are now. */
export async function presentComments(
  parts: Pick<Parts, 'people'>,
  stored: StoredComment[],
): Promise<Comment[]> {
  const named = stored.flatMap(({ authorId, hidden }) => [authorId ?? [], hidden?.byId ?? []]);
  const people = await parts.people.briefs([...new Set(named.flat())]);
  return stored.map((each) => toComment(each, people));
}

/** The same of one. */
export async function presentComment(
  parts: Pick<Parts, 'people'>,
  stored: StoredComment,
): Promise<Comment> {
  const [comment] = await presentComments(parts, [stored]);
  return comment as Comment;
}
