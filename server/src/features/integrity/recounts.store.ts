import type { Connection } from 'mongoose';
import { type RecountRecord, recountModel } from './recounts.model.ts';

export type RecountsStore = ReturnType<typeof createRecountsStore>;

const ID = 'recount';
const NONE: RecountRecord = {
  _id: ID,
  afterId: null,
  startedAt: null,
  finishedAt: null,
  ideas: 0,
  isHurried: false,
  drifts: [],
};

/** Reads and writes how far the recount is. */
export function createRecountsStore(connection: Connection) {
  const recounts = recountModel(connection);
  return {
    async get(): Promise<RecountRecord> {
      return (await recounts.findById(ID).lean<RecountRecord>()) ?? NONE;
    },

    /** Changes these fields and leaves the others as they are. */
    async put(change: Partial<Omit<RecountRecord, '_id'>>): Promise<void> {
      const { _id, ...none } = NONE;
      await recounts.updateOne(
        { _id: ID },
        {
          $set: change,
          $setOnInsert: Object.fromEntries(
            Object.entries(none).filter(([name]) => !Object.hasOwn(change, name)),
          ),
        },
        { upsert: true },
      );
    },
  };
}
