import {
  DEFAULT_RETENTION,
  RETENTION_KEYS,
  type Retention,
  type RetentionDays,
} from '@roundhouse/shared/retention';
import type { Connection } from 'mongoose';
import { type RetentionRecord, retentionModel } from './retention.model.ts';

export type RetentionStore = ReturnType<typeof createRetentionStore>;

const ONLY = 'retention';

/** Reads and sets how long what is kept. */
export function createRetentionStore(connection: Connection) {
  const retention = retentionModel(connection);
  return {
    /** Every period; what nobody set is what the board comes with. */
    async get(): Promise<Retention> {
      return toRetention(await retention.findById(ONLY).lean<RetentionRecord>());
    },

    async save(days: RetentionDays): Promise<Retention> {
      const record = await retention
        .findByIdAndUpdate(
          ONLY,
          { $set: { days }, $inc: { rev: 1 } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<RetentionRecord>();
      return toRetention(record);
    },
  };
}

function toRetention(record: RetentionRecord | null): Retention {
  // A period may have been saved that is no more.
  const days = RETENTION_KEYS.map((key) => [key, record?.days[key] ?? DEFAULT_RETENTION[key]]);
  return { days: Object.fromEntries(days) as RetentionDays, rev: record?.rev ?? 0 };
}
