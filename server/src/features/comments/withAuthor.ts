import type { Comment } from '@roundhouse/shared/comments';
import type { Parts } from '../../app/parts.ts';
import { type StoredComment, toComment } from './storedComment.ts';

/** A stored comment with its author as they are now. */
export async function withAuthor(
  parts: Pick<Parts, 'people'>,
  stored: StoredComment,
): Promise<Comment> {
  if (stored.authorId === null) return toComment(stored, null);
  const people = await parts.people.briefs([stored.authorId]);
  return toComment(stored, people.get(stored.authorId) ?? null);
}
