import { CHALLENGE_TIMES, type ChallengeTime } from '@roundhouse/shared/challenges';
import { type Connection, Schema } from 'mongoose';

/** When challenges are asked for, as an owner said; there is one, or none yet. */
export type TimesRecord = { _id: string; when: ChallengeTime };

const schema = new Schema<TimesRecord>(
  {
    _id: { type: String, required: true },
    when: { type: String, enum: CHALLENGE_TIMES, required: true },
  },
  { collection: 'challengeTimes', versionKey: false, strict: 'throw' },
);

export const timesModel = (connection: Connection) => connection.model('ChallengeTimes', schema);
