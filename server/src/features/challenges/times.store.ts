import type { ChallengeTime } from '@roundhouse/shared/challenges';
import type { Connection } from 'mongoose';
import { type TimesRecord, timesModel } from './times.model.ts';

export type ChallengeTimesStore = ReturnType<typeof createChallengeTimesStore>;

const ID = 'times';

/** Keeps when challenges are asked for; read anew each time, so that all nodes go by it at once. */
export function createChallengeTimesStore(connection: Connection) {
  const times = timesModel(connection);
  return {
    model: times,

    /** While a flood is on, until an owner says otherwise. */
    async read(): Promise<ChallengeTime> {
      const record = await times.findById(ID).lean<TimesRecord>();
      return record?.when ?? 'floods';
    },

    async save(when: ChallengeTime): Promise<void> {
      await times.updateOne({ _id: ID }, { $set: { when } }, { upsert: true });
    },
  };
}
