import { type Connection, Types } from 'mongoose';
import { type PromiseRecord, promiseModel } from './promises.model.ts';

export type PromisesStore = ReturnType<typeof createPromisesStore>;

/** Reads and writes the clocks of answers that are due. */
export function createPromisesStore(connection: Connection) {
  const promises = promiseModel(connection);
  return {
    model: promises,

    /** The promises of these ideas, in no order; most ideas have none. */
    async of(ideaIds: string[]): Promise<PromiseRecord[]> {
      if (ideaIds.length === 0) return [];
      return promises
        .find({ _id: { $in: ideaIds.map((id) => new Types.ObjectId(id)) } })
        .lean<PromiseRecord[]>();
    },
  };
}
