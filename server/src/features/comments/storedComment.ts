import type { Comment, ReactionTally } from '@roundhouse/shared/comments';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { CommentMarks, CommentRecord, StoredHiding } from './comments.model.ts';

/** A comment as it is stored: its people are joined when it is read. */
export type StoredComment = Omit<Comment, 'author' | keyof CommentMarks> &
  CommentMarks & {
    authorId: string | null;
    place: number;
    usefulness: number;
    /** Topics it was taken from. */
    cameFrom: string[];
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
    cameFrom: (record.cameFrom ?? []).map((topic) => topic.toHexString()),
    isHighlighted: record.isHighlighted ?? false,
    folded: record.folded ?? null,
    locked: record.locked ?? null,
    hidden: record.hidden ?? null,
    createdAt: record.createdAt.toISOString(),
    editedAt: record.editedAt?.toISOString() ?? null,
  };
}

/** A stored comment as everyone may read it, with its people as they are now. */
export function toComment(stored: StoredComment, people: Map<string, PersonBrief>): Comment {
  const { authorId, place: _, usefulness: __, cameFrom: ___, ...comment } = concealed(stored);
  const { folded, locked, hidden } = stored;
  return {
    ...comment,
    author: people.get(authorId ?? '') ?? null,
    folded: folded && dated(folded),
    locked: locked && dated(locked),
    hidden: hidden && traced(hidden, people),
  };
}

/** Where a moderator hides a comment, its words are left out; what stands there is the reason. */
export function concealed<C extends Pick<StoredComment, 'hidden' | 'body' | 'language'>>(
  stored: C,
): C {
  return stored.hidden ? { ...stored, body: '', language: stored.hidden.language } : stored;
}

export function dated<T extends { at: Date }>(trace: T) {
  return { ...trace, at: trace.at.toISOString() };
}

function traced({ byId, rule, reason, at }: StoredHiding, people: Map<string, PersonBrief>) {
  return { by: people.get(byId) ?? null, rule, reason, at: at.toISOString() };
}
