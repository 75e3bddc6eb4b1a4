import { type Connection, Schema } from 'mongoose';

/** A challenge that was solved and used: it does not count again. Gone once it would have expired. */
export type SolvedRecord = { _id: string; expiresAt: Date };

const schema = new Schema<SolvedRecord>(
  {
    _id: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'solvedChallenges', versionKey: false, strict: 'throw' },
);
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const solvedModel = (connection: Connection) => connection.model('SolvedChallenge', schema);
