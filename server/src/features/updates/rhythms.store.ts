import type { Cadence } from '@roundhouse/shared/updates';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type RhythmRecord, rhythmModel } from './rhythms.model.ts';

export type RhythmsStore = ReturnType<typeof createRhythmsStore>;

/** Reads and writes since when each board keeps its cadence. */
export function createRhythmsStore(connection: Connection) {
  const rhythms = rhythmModel(connection);
  return {
    async get(boardId: string, session?: ClientSession): Promise<RhythmRecord | null> {
      return rhythms
        .findById(boardId)
        .session(session ?? null)
        .lean<RhythmRecord>();
    },

    /** Lets a board's cadence count from a day on. */
    async begin(boardId: string, { every, day }: Cadence, since: string): Promise<void> {
      await rhythms.updateOne(
        { _id: new Types.ObjectId(boardId) },
        { $set: { every, day, since, reminded: null } },
        { upsert: true },
      );
    },

    /** Notes a reminder; `false` where it was noted before. */
    async remind(boardId: string, reminded: string, session: ClientSession): Promise<boolean> {
      const { modifiedCount } = await rhythms.updateOne(
        { _id: new Types.ObjectId(boardId), reminded: { $ne: reminded } },
        { $set: { reminded } },
        { session },
      );
      return modifiedCount === 1;
    },
  };
}
