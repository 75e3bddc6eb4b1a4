import type { Restriction } from '@roundhouse/shared/permissions';
import { type Connection, Schema, type Types } from 'mongoose';

/** What runs against one person, kept beside the sanctions so that each request can know it by one read. */
export type StandingRecord = {
  /** The person's. */
  _id: Types.ObjectId;
  /** Those that were not lifted; some may have ended by the clock. */
  running: Restriction[];
  rev: number;
};

const schema = new Schema<StandingRecord>(
  {
    running: { type: Schema.Types.Mixed, required: true },
    rev: { type: Number, required: true },
  },
  { collection: 'standings', versionKey: false, strict: 'throw' },
);

export const standingModel = (connection: Connection) => connection.model('Standing', schema);
