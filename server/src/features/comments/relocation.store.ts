import type { Topic } from '@roundhouse/shared/comments';
import { type ClientSession, type Connection, Types } from 'mongoose';
import type { Hung } from './branches.ts';
import { type CommentRecord, commentModel } from './comments.model.ts';
import type { StoredComment } from './storedComment.ts';
import { toStoredComment } from './storedComment.ts';

export type RelocationStore = ReturnType<typeof createRelocationStore>;
/** Where a comment stands on its topic. */
export type Standing = Hung & { place: number; responseId: string | null };
export type WrittenAt = { place: number; createdAt: Date };

const objectId = (id: string | null) => (id === null ? null : new Types.ObjectId(id));
const onTopic = ({ kind, id }: Topic) => ({ topicKind: kind, topicId: new Types.ObjectId(id) });

/** Reads whole talks, and takes comments from one topic to another. */
export function createRelocationStore(connection: Connection) {
  const comments = commentModel(connection);
  return {
    /** All comments of a talk in the order they stand in, each before its replies. */
    async allOn(topic: Topic, session: ClientSession): Promise<StoredComment[]> {
      const records = await comments
        .find(onTopic(topic))
        .sort({ place: 1 })
        .session(session)
        .lean<CommentRecord[]>();
      return records.map(toStoredComment);
    },

    /** Where and from when the comments of a talk are, in the order they stand in. */
    async placesOn(topic: Topic, session: ClientSession): Promise<WrittenAt[]> {
      return comments
        .find(onTopic(topic), { place: 1, createdAt: 1 })
        .sort({ place: 1 })
        .session(session)
        .lean<WrittenAt[]>();
    },

    /** Lets comments stand on `to`, each as given; they remember that they stood on `from`. */
    async take(standings: Standing[], from: Topic, to: Topic, session: ClientSession) {
      if (standings.length === 0) return;
      const writes = standings.map(({ id, parentId, rootId, depth, place, responseId }) => ({
        updateOne: {
          filter: { _id: new Types.ObjectId(id) },
          update: {
            $set: {
              ...onTopic(to),
              parentId: objectId(parentId),
              rootId: new Types.ObjectId(rootId),
              responseId: objectId(responseId),
              depth,
              place,
            },
            $addToSet: { cameFrom: new Types.ObjectId(from.id) },
            $inc: { rev: 1 },
          },
        },
      }));
      await comments.bulkWrite(writes, { session, ordered: true });
    },
  };
}
