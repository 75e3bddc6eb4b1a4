import type { ClientSession, Connection } from 'mongoose';
import { type FloodRecord, floodModel } from './floods.model.ts';

export type FloodsStore = ReturnType<typeof createFloodsStore>;

/** Reads and writes what is suspicious about ideas' supports. */
export function createFloodsStore(connection: Connection) {
  const floods = floodModel(connection);
  return {
    model: floods,

    async get(ideaId: string, session?: ClientSession): Promise<FloodRecord | null> {
      return floods
        .findById(ideaId)
        .session(session ?? null)
        .lean<FloodRecord>();
    },

    /** Those with something open, the worst first. */
    async open(limit: number): Promise<FloodRecord[]> {
      return floods
        .find({ score: { $gt: 0 } })
        .sort({ score: -1, lastAt: -1, _id: -1 })
        .limit(limit)
        .lean<FloodRecord[]>();
    },

    async of(ideaIds: string[]): Promise<FloodRecord[]> {
      return floods.find({ _id: { $in: ideaIds } }).lean<FloodRecord[]>();
    },

    /** Puts it in the place of the one read in the same transaction. */
    async put({ _id, ...flood }: FloodRecord, session: ClientSession): Promise<void> {
      await floods.updateOne({ _id }, { $set: flood }, { session, upsert: true });
    },

    /** When the latest support of an open flood came; `null` where none is open. */
    async latestSign(): Promise<Date | null> {
      const record = await floods
        .findOne({ score: { $gt: 0 } }, { lastAt: 1 })
        .sort({ lastAt: -1 })
        .lean<Pick<FloodRecord, 'lastAt'>>();
      return record?.lastAt ?? null;
    },

    /** Ideas whose latest suspicious support is older. */
    async endedBefore(before: Date, limit: number): Promise<FloodRecord[]> {
      return floods
        .find({ lastAt: { $lt: before } })
        .sort({ lastAt: 1 })
        .limit(limit)
        .lean<FloodRecord[]>();
    },

    async forget(ids: string[]): Promise<void> {
      await floods.deleteMany({ _id: { $in: ids } });
    },
  };
}
