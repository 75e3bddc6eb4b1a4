import { type ClientSession, type Connection, Types } from 'mongoose';
import { type ErasureRecord, erasureModel } from './erasures.model.ts';
import type { Erasing } from './keeper.ts';

export type ErasuresStore = ReturnType<typeof createErasuresStore>;

/** Keeps how far erasures have come, so that none ends half done. */
export function createErasuresStore(connection: Connection) {
  const erasures = erasureModel(connection);
  return {
    async begin({ personId, ...erasing }: Erasing, session: ClientSession): Promise<void> {
      const _id = new Types.ObjectId(personId);
      await erasures.create([{ _id, ...erasing, done: [], finishedAt: null }], { session });
    },

    /** Those under way, each with the keepers that are through. */
    async underWay(): Promise<(Erasing & { done: string[] })[]> {
      const records = await erasures
        .find({ finishedAt: null })
        .sort({ askedAt: 1 })
        .limit(20)
        .lean<ErasureRecord[]>();
      return records.map(({ _id, name = '', email = '', choice, done, askedAt }) => ({
        personId: _id.toHexString(),
        name,
        email,
        choice,
        done,
        askedAt,
      }));
    },

    async markDone(personId: string, keeper: string): Promise<void> {
      await erasures.updateOne(
        { _id: new Types.ObjectId(personId) },
        { $addToSet: { done: keeper } },
      );
    },

    /** Forgets name and address: only that and when somebody left is kept. */
    async finish(personId: string, at: Date): Promise<void> {
      const _id = new Types.ObjectId(personId);
      const change = { $set: { finishedAt: at }, $unset: { name: 1, email: 1 } };
      await erasures.updateOne({ _id }, change as object);
    },
  };
}
