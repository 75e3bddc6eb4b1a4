import type { Connection } from 'mongoose';
import { isDuplicateKey } from '../storage/duplicateKey.ts';
import { type JobRecord, jobModel } from './jobs.model.ts';

export type JobsStore = ReturnType<typeof createJobsStore>;
type Claim = { holder: string; now: Date; until: Date };

/** Reads and writes which node runs which job. */
export function createJobsStore(connection: Connection) {
  const jobs = jobModel(connection);
  return {
    model: jobs,

    /** A job's record; made with `lastFor` where there is none yet. */
    async know(name: string, lastFor: Date): Promise<JobRecord> {
      const known = await jobs.findById(name).lean<JobRecord>();
      if (known) return known;
      const fresh = { holder: null, until: null, lastRunAt: null, lastFor, failures: 0 };
      try {
        await jobs.create([{ _id: name, ...fresh }]);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        return this.know(name, lastFor);
      }
      return { _id: name, ...fresh };
    },

    /** Takes the lease of a job that is still as it was read and that nobody holds; whether it did. */
    async claim({ _id, lastFor }: JobRecord, { holder, now, until }: Claim): Promise<boolean> {
      const { matchedCount } = await jobs.updateOne(
        { _id, lastFor, $or: [{ until: null }, { until: { $lte: now } }] },
        { $set: { holder, until } },
      );
      return matchedCount > 0;
    },

    /** Keeps the lease for longer; `false` where another has it by now. */
    async renew(name: string, holder: string, until: Date): Promise<boolean> {
      const { matchedCount } = await jobs.updateOne({ _id: name, holder }, { $set: { until } });
      return matchedCount > 0;
    },

    /** Gives the lease back after a run that served all that was due up to `lastFor`. */
    async finish(name: string, holder: string, lastFor: Date, lastRunAt: Date): Promise<void> {
      await jobs.updateOne(
        { _id: name, holder },
        { $set: { holder: null, until: null, lastFor, lastRunAt, failures: 0 } },
      );
    },

    /** Gives the lease back after a run that failed; nobody tries again before `retryAt`. */
    async fail(name: string, holder: string, retryAt: Date): Promise<void> {
      await jobs.updateOne(
        { _id: name, holder },
        { $set: { holder: null, until: retryAt }, $inc: { failures: 1 } },
      );
    },
  };
}
