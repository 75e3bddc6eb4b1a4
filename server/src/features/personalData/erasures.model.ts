import type { ErasureChoice } from '@roundhouse/shared/personalData';
import { type Connection, Schema, type Types } from 'mongoose';

/** That a person erased their account; the identifier is theirs. */
export type ErasureRecord = {
  _id: Types.ObjectId;
  choice: ErasureChoice;
  /** What has to be found and taken away; gone once that is done. */
  name?: string;
  email?: string;
  /** Keepers that are through. */
  done: string[];
  askedAt: Date;
  finishedAt: Date | null;
};

const schema = new Schema<ErasureRecord>(
  {
    choice: { type: String, required: true },
    name: { type: String },
    email: { type: String },
    done: { type: [String], required: true },
    askedAt: { type: Date, required: true },
    finishedAt: { type: Date, default: null },
  },
  { collection: 'erasures', versionKey: false, strict: 'throw' },
);
schema.index({ finishedAt: 1, askedAt: 1 });

export const erasureModel = (connection: Connection) => connection.model('Erasure', schema);
