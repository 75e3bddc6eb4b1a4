import {
  type CommentSort,
  type ReactionTally,
  type Topic,
  usefulness,
} from '@roundhouse/shared/comments';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type CommentMarks, type CommentRecord, commentModel } from './comments.model.ts';
import { type DeletionRecord, deletionModel } from './deletions.model.ts';
import { NO_REACTIONS, type StoredComment, toStoredComment } from './storedComment.ts';

export type CommentsStore = ReturnType<typeof createCommentsStore>;
/** What a new comment is made of. Its depth and root follow from what it replies to. */
export type CommentDraft = Pick<
  StoredComment,
  'id' | 'topic' | 'responseId' | 'body' | 'language' | 'place'
> & {
  /** The idea it was written on, where that was merged meanwhile; else `null`. */
  writtenOnId: string | null;
  parent: StoredComment | null;
  authorId: string;
  createdAt: Date;
};
/** Threads on a topic, or those of them that reply to one official response. */
export type ThreadFilter = { topic: Topic; responseId?: string | undefined };
/** Where in a sorted list of threads a thread stands. */
export type ThreadPosition = Pick<StoredComment, 'place' | 'usefulness'>;

const ORDER = {
  oldest: { place: 1 },
  newest: { place: -1 },
  useful: { usefulness: -1, place: 1 },
} as const satisfies Record<CommentSort, Record<string, 1 | -1>>;

/** Reads and writes comments. */
export function createCommentsStore(connection: Connection) {
  const comments = commentModel(connection);
  const deletions = deletionModel(connection);

  async function change(id: string, update: object, session?: ClientSession) {
    const record = await comments
      .findOneAndUpdate({ _id: new Types.ObjectId(id), isDeleted: false }, update, {
        returnDocument: 'after',
        session: session ?? null,
      })
      .lean<CommentRecord>();
    return record && toStoredComment(record);
  }

  return {
    model: comments,

    async get(id: string, session?: ClientSession): Promise<StoredComment | null> {
      const record = await comments
        .findById(id)
        .session(session ?? null)
        .lean<CommentRecord>();
      return record && toStoredComment(record);
    },

    /** The first comments of threads, in the asked order: behind `after`, or from the `skip`th. */
    async roots(
      filter: ThreadFilter,
      sort: CommentSort,
      from: { after?: ThreadPosition; skip?: number },
      limit: number,
    ): Promise<StoredComment[]> {
      const records = await comments
        .find({ ...rootsOf(filter), ...(from.after ? behind(sort, from.after) : {}) })
        .sort(ORDER[sort])
        .skip(from.skip ?? 0)
        .limit(limit)
        .lean<CommentRecord[]>();
      return records.map(toStoredComment);
    },

    /** How many threads stand before this one in the asked order. */
    async countBefore(
      filter: ThreadFilter,
      root: StoredComment,
      sort: CommentSort,
    ): Promise<number> {
      return comments.countDocuments({ ...rootsOf(filter), ...before(sort, root) });
    },

    /** All replies in these threads, in the order they were posted. */
    async replies(rootIds: string[]): Promise<StoredComment[]> {
      if (rootIds.length === 0) return [];
      const roots = rootIds.map((id) => new Types.ObjectId(id));
      const records = await comments
        .find({ rootId: { $in: roots }, depth: { $gt: 0 } })
        .sort({ place: 1 })
        .lean<CommentRecord[]>();
      return records.map(toStoredComment);
    },

    /** These comments, in no order; unknown ones are left out. */
    async byIds(ids: string[], session?: ClientSession): Promise<StoredComment[]> {
      if (ids.length === 0) return [];
      const records = await comments
        .find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } })
        .session(session ?? null)
        .lean<CommentRecord[]>();
      return records.map(toStoredComment);
    },

    /** Remembers for a day when a comment was posted that its author takes back, so that a slow talk stays slow. */
    async noteDeletion(
      { authorId, topic, createdAt }: Pick<StoredComment, 'authorId' | 'topic' | 'createdAt'>,
      session: ClientSession,
    ): Promise<void> {
      if (authorId === null) return;
      await deletions.updateOne(
        { _id: deletionKey(authorId, topic) },
        { $max: { at: new Date(createdAt) }, $set: { personId: new Types.ObjectId(authorId) } },
        { upsert: true, session },
      );
    },

    /** When a person last commented on this topic, also where they took it back; `null`: not of late. */
    async lastOf(authorId: string, topic: Topic, session: ClientSession): Promise<Date | null> {
      const deletion = await deletions
        .findById(deletionKey(authorId, topic))
        .session(session)
        .lean<DeletionRecord>();
      const [record] = await comments
        .find({ authorId: new Types.ObjectId(authorId), ...onTopic(topic) }, { createdAt: 1 })
        .sort({ createdAt: -1, _id: -1 })
        .limit(1)
        .session(session)
        .lean<Pick<CommentRecord, 'createdAt'>[]>();
      const times = [record?.createdAt, deletion?.at].flatMap((at) => at?.getTime() ?? []);
      return times.length > 0 ? new Date(Math.max(...times)) : null;
    },

    /** How many comments of a topic stand. */
    async countStanding(topic: Topic, session: ClientSession): Promise<number> {
      return comments.countDocuments({ ...onTopic(topic), isDeleted: false }).session(session);
    },

    /** How many comments on a topic stand, counted from what is kept. */
    async countOfTopic({ kind, id }: Topic, session: ClientSession): Promise<number> {
      return comments
        .countDocuments({ topicKind: kind, topicId: new Types.ObjectId(id), isDeleted: false })
        .session(session);
    },

    /** How many comments of a person stand. */
    async countByAuthor(authorId: string): Promise<number> {
      return comments.countDocuments({ authorId: new Types.ObjectId(authorId) });
    },

    /** How many comments a person posted since an instant; deleted ones are nobody's. */
    async countPostedSince(authorId: string, since: Date): Promise<number> {
      const author = new Types.ObjectId(authorId);
      return comments.countDocuments({ authorId: author, createdAt: { $gte: since } });
    },

    /** A person's comments that were marked useful, and how often, the person's own marks included. */
    async markedUseful(authorId: string): Promise<{ commentIds: string[]; useful: number }> {
      const records = await comments
        .find(
          { authorId: new Types.ObjectId(authorId), 'reactions.counts.useful': { $gt: 0 } },
          { 'reactions.counts.useful': 1 },
        )
        .lean<Pick<CommentRecord, '_id' | 'reactions'>[]>();
      return {
        commentIds: records.map(({ _id }) => _id.toHexString()),
        useful: records.reduce((sum, { reactions }) => sum + reactions.counts.useful, 0),
      };
    },

    /** Comments of a person that a moderator hides, the newest first; at most a hundred. */
    async hiddenOf(authorId: string): Promise<StoredComment[]> {
      const records = await comments
        .find({ authorId: new Types.ObjectId(authorId), hidden: { $ne: null } })
        .sort({ createdAt: -1, _id: -1 })
        .limit(100)
        .lean<CommentRecord[]>();
      return records.map(toStoredComment);
    },

    /** A person's newest comments on ideas that no moderator hides. */
    async newestOf(
      authorId: string,
      limit: number,
    ): Promise<
      (Pick<StoredComment, 'id' | 'body' | 'language' | 'createdAt'> & { ideaId: string })[]
    > {
      const records = await comments
        .find({ authorId: new Types.ObjectId(authorId), topicKind: 'idea', hidden: null })
        .sort({ createdAt: -1, _id: -1 })
        .limit(limit)
        .lean<CommentRecord[]>();
      return records.map(toStoredComment).map(({ id, topic, body, language, createdAt }) => ({
        id,
        ideaId: topic.id,
        body,
        language,
        createdAt,
      }));
    },

    /** Stores a new comment; an id that is taken is a duplicate key, which ends the transaction. */
    async insert(draft: CommentDraft, session: ClientSession): Promise<StoredComment> {
      const record = newRecord(draft);
      await comments.create([record], { session });
      return toStoredComment(record);
    },

    /** Replaces the words; `null` where the comment was deleted. */
    async rewrite(
      id: string,
      body: string,
      editedAt: Date,
      session: ClientSession,
    ): Promise<StoredComment | null> {
      return change(id, { $set: { body, editedAt }, $inc: { rev: 1 } }, session);
    },

    /** Puts other words there without marking them as edited by their author. */
    async replaceWords(id: string, body: string, session: ClientSession) {
      return change(id, { $set: { body }, $inc: { rev: 1 } }, session);
    },

    /** Takes words and author off the record; `null` where they are gone already. */
    async erase(id: string, session: ClientSession): Promise<StoredComment | null> {
      return change(
        id,
        { $set: { body: '', authorId: null, isDeleted: true }, $inc: { rev: 1 } },
        session,
      );
    },

    /** Sets what moderators made of a comment; `null` where it was deleted. */
    async mark(
      id: string,
      marks: Partial<CommentMarks>,
      session: ClientSession,
    ): Promise<StoredComment | null> {
      return change(id, { $set: marks, $inc: { rev: 1 } }, session);
    },

    /** Puts other counts of reactions in the place of those read in the same transaction. */
    async keepReactions(id: string, reactions: ReactionTally, session: ClientSession) {
      await comments.updateOne(
        { _id: new Types.ObjectId(id) },
        { $set: { reactions, usefulness: usefulness(reactions) } },
        { session },
      );
    },
  };
}

const onTopic = ({ kind, id }: Topic) => ({ topicKind: kind, topicId: new Types.ObjectId(id) });

const rootsOf = ({ topic, responseId }: ThreadFilter) => ({
  ...onTopic(topic),
  depth: 0,
  ...(responseId ? { responseId: new Types.ObjectId(responseId) } : {}),
});

function behind(sort: CommentSort, { place, usefulness }: ThreadPosition) {
  if (sort === 'oldest') return { place: { $gt: place } };
  if (sort === 'newest') return { place: { $lt: place } };
  return { $or: [{ usefulness: { $lt: usefulness } }, { usefulness, place: { $gt: place } }] };
}

function before(sort: CommentSort, { place, usefulness }: ThreadPosition) {
  if (sort === 'oldest') return { place: { $lt: place } };
  if (sort === 'newest') return { place: { $gt: place } };
  return { $or: [{ usefulness: { $gt: usefulness } }, { usefulness, place: { $lt: place } }] };
}

function newRecord({
  id,
  topic,
  parent,
  responseId,
  authorId,
  writtenOnId,
  ...words
}: CommentDraft): CommentRecord {
  return {
    ...words,
    _id: new Types.ObjectId(id),
    ...onTopic(topic),
    parentId: parent && new Types.ObjectId(parent.id),
    rootId: new Types.ObjectId(parent?.rootId ?? id),
    responseId: responseId === null ? null : new Types.ObjectId(responseId),
    depth: parent ? parent.depth + 1 : 0,
    authorId: new Types.ObjectId(authorId),
    editedAt: null,
    isDeleted: false,
    rev: 1,
    reactions: NO_REACTIONS,
    usefulness: 0,
    ...(writtenOnId ? { cameFrom: [new Types.ObjectId(writtenOnId)] } : {}),
  };
}

const deletionKey = (personId: string, { kind, id }: Topic) => `${personId}:${kind}:${id}`;
