import { type Connection, Schema, type Types } from 'mongoose';

/** What newer people posted in the last days, as keyed hashes. */
export type FingerprintRecord = {
  _id: Types.ObjectId;
  postId: string;
  personId: Types.ObjectId;
  kind: 'text' | 'link';
  keys: string[];
  at: Date;
};

const schema = new Schema<FingerprintRecord>(
  {
    postId: { type: String, required: true },
    personId: { type: Schema.Types.ObjectId, required: true },
    kind: { type: String, enum: ['text', 'link'], required: true },
    keys: { type: [String], required: true },
    at: { type: Date, required: true },
  },
  { collection: 'fingerprints', versionKey: false, strict: 'throw' },
);
schema.index({ keys: 1, at: -1 });
schema.index({ at: 1 });
schema.index({ personId: 1 });

export const fingerprintModel = (connection: Connection) => connection.model('Fingerprint', schema);
