import { type ClientSession, type Connection, Types } from 'mongoose';
import type { NewEntry, StoredEntry, StoredEntryBody } from './storedEntry.ts';
import { type TimelineRecord, timelineModel } from './timeline.model.ts';

export type TimelineStore = ReturnType<typeof createTimelineStore>;

/** Reads and writes what happened to ideas. */
export function createTimelineStore(connection: Connection) {
  const timeline = timelineModel(connection);
  return {
    /** Stores entries in the order given. */
    async add(entries: NewEntry[], session: ClientSession): Promise<StoredEntry[]> {
      const records = entries.map(toRecord);
      await timeline.insertMany(records, { session, lean: true });
      return records.map(toStored);
    },

    /** The newest entries of an idea, oldest first. */
    async newest(ideaId: string, limit: number): Promise<StoredEntry[]> {
      const records = await timeline
        .find({ ideaId: new Types.ObjectId(ideaId) })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<TimelineRecord[]>();
      return records.reverse().map(toStored);
    },

    /** Ideas that came to another status since an instant, each once; of the newest `limit` steps. */
    async movedSince(since: Date, limit: number): Promise<string[]> {
      const records = await timeline
        .find({ 'body.kind': 'stepped', at: { $gt: since } }, { ideaId: 1 })
        .sort({ at: -1 })
        .limit(limit)
        .lean<Pick<TimelineRecord, 'ideaId'>[]>();
      return [...new Set(records.map(({ ideaId }) => ideaId.toHexString()))];
    },
  };
}

function toRecord({ ideaId, at, byId, ...body }: NewEntry): TimelineRecord {
  return {
    _id: new Types.ObjectId(),
    ideaId: new Types.ObjectId(ideaId),
    at,
    byId: byId === null ? null : new Types.ObjectId(byId),
    body: body as StoredEntryBody,
  };
}

function toStored({ _id, ideaId, at, byId, body }: TimelineRecord): StoredEntry {
  const by = byId?.toHexString() ?? null;
  return { id: _id.toHexString(), ideaId: ideaId.toHexString(), at, byId: by, ...body };
}
