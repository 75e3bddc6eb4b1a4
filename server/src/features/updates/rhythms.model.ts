import { CADENCES, type Cadence } from '@roundhouse/shared/updates';
import { type Connection, Schema, type Types } from 'mongoose';

/** Since when a board keeps its cadence; its identifier is the board's. */
export type RhythmRecord = {
  _id: Types.ObjectId;
  every: Cadence['every'];
  day: number;
  /** The first due day is after this one, `YYYY-MM-DD` in the board's zone. */
  since: string;
  /** The last reminder sent: what it said, and of which day. */
  reminded: string | null;
};

const schema = new Schema<RhythmRecord>(
  {
    every: { type: String, enum: CADENCES, required: true },
    day: { type: Number, required: true },
    since: { type: String, required: true },
    reminded: { type: String, default: null },
  },
  { collection: 'rhythms', versionKey: false, strict: 'throw' },
);

export const rhythmModel = (connection: Connection) => connection.model('Rhythm', schema);
