import type { Comment, ReactionTally } from '@roundhouse/shared/comments';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { CommentRecord } from './comments.model.ts';

/** A comment as it is stored: its author is joined when it is read. */
export type StoredComment = Omit<Comment, 'author'> & {
  authorId: string | null;
  place: number;
  usefulness: number;
};

export const NO_REACTIONS: ReactionTally = {
  rev: 0,
  counts: { useful: 0, love: 0, fun: 0, insight: 0, puzzled: 0 },
};

export function toStoredComment({
  _id,
  topicKind,
  topicId,
  ...record
}: CommentRecord): StoredComment {
  return {
    ...record,
    id: _id.toHexString(),
    topic: { kind: topicKind, id: topicId.toHexString() },
    parentId: record.parentId?.toHexString() ?? null,
    rootId: record.rootId.toHexString(),
    responseId: record.responseId?.toHexString() ?? null,
    authorId: record.authorId?.toHexString() ?? null,
    createdAt: record.createdAt.toISOString(),
    editedAt: record.editedAt?.toISOString() ?? null,
  };
}

/** A stored comment with its author, who is `null` once it is deleted. */
export function toComment(stored: StoredComment, author: PersonBrief | null): Comment {
  const { authorId: _, place: __, usefulness: ___, ...comment } = stored;
  return { ...comment, author };
}
