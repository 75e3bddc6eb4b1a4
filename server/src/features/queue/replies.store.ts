import type { SavedReply } from '@roundhouse/shared/queue';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type ReplyRecord, replyModel } from './replies.model.ts';

export type RepliesStore = ReturnType<typeof createRepliesStore>;

/** Reads and writes saved replies. */
export function createRepliesStore(connection: Connection) {
  const replies = replyModel(connection);
  return {
    model: replies,

    /** All, by name. */
    async list(): Promise<SavedReply[]> {
      const records = await replies.find().lean<ReplyRecord[]>();
      return records
        .map(toReply)
        .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
    },

    async isThere(id: string, session: ClientSession): Promise<boolean> {
      return (await replies.exists({ _id: new Types.ObjectId(id) }).session(session)) !== null;
    },

    async count(session: ClientSession): Promise<number> {
      return replies.countDocuments({}).session(session);
    },

    /** Keeps a text in place of an earlier one of this identifier. */
    async save(
      { id, ...change }: Omit<SavedReply, 'rev'>,
      session: ClientSession,
    ): Promise<SavedReply> {
      const record = await replies
        .findByIdAndUpdate(
          id,
          { $set: change, $inc: { rev: 1 } },
          { upsert: true, returnDocument: 'after', session },
        )
        .lean<ReplyRecord>();
      return toReply(record as ReplyRecord);
    },

    /** Whether there was one to delete. */
    async remove(id: string): Promise<boolean> {
      const { deletedCount } = await replies.deleteOne({ _id: new Types.ObjectId(id) });
      return deletedCount === 1;
    },
  };
}

const toReply = ({ _id, ...record }: ReplyRecord): SavedReply => ({
  id: _id.toHexString(),
  ...record,
});
