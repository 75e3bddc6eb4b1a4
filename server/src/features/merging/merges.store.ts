import { type ClientSession, type Connection, Types } from 'mongoose';
import { type MergeRecord, mergeModel } from './merges.model.ts';

export type MergesStore = ReturnType<typeof createMergesStore>;
/** A merge to keep; identifiers as text. */
export type NewMerge = Omit<MergeRecord, '_id' | 'sourceId' | 'targetId' | 'byId' | 'undone'> & {
  id: string;
  sourceId: string;
  targetId: string;
  byId: string;
};
/** Where a page of merges ended. */
export type MergePlace = { at: string; id: string };

/** Reads and writes which ideas were merged into which. */
export function createMergesStore(connection: Connection) {
  const merges = mergeModel(connection);
  return {
    model: merges,

    async add({ id, ...merge }: NewMerge, session: ClientSession): Promise<MergeRecord> {
      const record: MergeRecord = {
        ...merge,
        _id: new Types.ObjectId(id),
        sourceId: new Types.ObjectId(merge.sourceId),
        targetId: new Types.ObjectId(merge.targetId),
        byId: new Types.ObjectId(merge.byId),
        undone: null,
      };
      await merges.create([record], { session });
      return record;
    },

    /** The merge by which an idea is in another now; `null` where it is in none. */
    async ofSource(sourceId: string, session?: ClientSession): Promise<MergeRecord | null> {
      return merges
        .findOne({ sourceId: new Types.ObjectId(sourceId), undone: null })
        .session(session ?? null)
        .lean<MergeRecord>();
    },

    /** The ideas that are in another now, the first that came first. */
    async sourcesOf(targetId: string, session?: ClientSession): Promise<string[]> {
      const records = await merges
        .find({ targetId: new Types.ObjectId(targetId), undone: null }, { sourceId: 1 })
        .sort({ at: 1, _id: 1 })
        .session(session ?? null)
        .lean<Pick<MergeRecord, 'sourceId'>[]>();
      return records.map(({ sourceId }) => sourceId.toHexString());
    },

    async undo(
      id: string,
      byId: string,
      at: Date,
      session: ClientSession,
    ): Promise<MergeRecord | null> {
      return merges
        .findOneAndUpdate(
          { _id: new Types.ObjectId(id), undone: null },
          { $set: { undone: { byId: new Types.ObjectId(byId), at } } },
          { session, returnDocument: 'after' },
        )
        .lean<MergeRecord>();
    },

    /** Merges, newest first, behind one of them. */
    async newest(after: MergePlace | null, limit: number): Promise<MergeRecord[]> {
      const at = after && new Date(after.at);
      const behind = after && {
        $or: [{ at: { $lt: at } }, { at, _id: { $lt: new Types.ObjectId(after.id) } }],
      };
      return merges
        .find(behind ?? {})
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<MergeRecord[]>();
    },
  };
}
