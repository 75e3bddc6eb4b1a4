import type { Download } from '@roundhouse/shared/personalData';
import { makeId } from '@roundhouse/shared/primitives';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type DownloadRecord, downloadModel } from './downloads.model.ts';

export type DownloadsStore = ReturnType<typeof createDownloadsStore>;

/** Keeps which downloads of their own data people asked for. */
export function createDownloadsStore(connection: Connection) {
  const downloads = downloadModel(connection);

  async function change(personId: string, set: Partial<DownloadRecord>): Promise<Download | null> {
    const record = await downloads
      .findByIdAndUpdate(personId, { $set: set, $inc: { rev: 1 } }, { returnDocument: 'after' })
      .lean<DownloadRecord>();
    return record && toDownload(record);
  }

  return {
    async of(personId: string, session?: ClientSession): Promise<Download | null> {
      const record = await downloads
        .findById(personId)
        .session(session ?? null)
        .lean<DownloadRecord>();
      return record && toDownload(record);
    },

    /** Puts an order in the place of the person's earlier download. */
    async order(personId: string, total: number, at: Date, session: ClientSession) {
      const fresh = { fileId: makeId(), state: 'waiting', done: 0, total, askedAt: at } as const;
      const empty = { readyAt: null, expiresAt: null, bytes: null };
      const record = await downloads
        .findByIdAndUpdate(
          new Types.ObjectId(personId),
          { $set: { ...fresh, ...empty }, $inc: { rev: 1 } },
          { upsert: true, returnDocument: 'after', session },
        )
        .lean<DownloadRecord>();
      return toDownload(record as DownloadRecord);
    },

    /** Those that are not put together yet, the oldest first. */
    async waiting(): Promise<Download[]> {
      const records = await downloads
        .find({ state: { $in: ['waiting', 'running'] } })
        .sort({ askedAt: 1 })
        .limit(20)
        .lean<DownloadRecord[]>();
      return records.map(toDownload);
    },

    progress: (personId: string, done: number) => change(personId, { state: 'running', done }),

    ready: (personId: string, bytes: number, readyAt: Date, expiresAt: Date) =>
      change(personId, { state: 'ready', bytes, readyAt, expiresAt }),

    fail: (personId: string) => change(personId, { state: 'failed' }),

    /** Those that were ready before an instant. */
    async readyBefore(before: Date, limit: number): Promise<Download[]> {
      const records = await downloads
        .find({ state: 'ready', readyAt: { $lt: before } })
        .limit(limit)
        .lean<DownloadRecord[]>();
      return records.map(toDownload);
    },

    async forget({ personId, id }: Pick<Download, 'personId' | 'id'>): Promise<void> {
      await downloads.deleteOne({ _id: new Types.ObjectId(personId), fileId: id });
    },
  };
}

function toDownload(record: DownloadRecord): Download {
  const { _id, fileId, askedAt, readyAt: _, expiresAt, ...rest } = record;
  return {
    ...rest,
    id: fileId,
    personId: _id.toHexString(),
    askedAt: askedAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}
