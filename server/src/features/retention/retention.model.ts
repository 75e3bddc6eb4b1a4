import type { RetentionDays } from '@roundhouse/shared/retention';
import { type Connection, Schema } from 'mongoose';

/** The periods an owner set; there is one record, and none until then. */
export type RetentionRecord = { _id: string; days: Partial<RetentionDays>; rev: number };

const schema = new Schema<RetentionRecord>(
  {
    _id: { type: String, required: true },
    days: { type: Schema.Types.Mixed, required: true },
    rev: { type: Number, required: true },
  },
  { collection: 'retention', versionKey: false, strict: 'throw', minimize: false },
);

export const retentionModel = (connection: Connection) => connection.model('Retention', schema);
