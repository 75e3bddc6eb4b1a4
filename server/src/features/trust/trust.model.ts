import { TRUST_CAUSES, TRUST_LEVELS, type TrustLevel } from '@roundhouse/shared/trust';
import { type Connection, Schema, type Types } from 'mongoose';

type LoweringRecord = {
  cause: (typeof TRUST_CAUSES)[number];
  sanctionId: string;
  daysThen: number;
};

/** How far one person is known; `_id` is theirs. */
export type TrustRecord = {
  _id: Types.ObjectId;
  /** Distinct days, in UTC, with a visit. */
  days: number;
  /** The last of them, `2026-03-01`. */
  lastDay: string;
  /** The highest level reached. */
  reached: TrustLevel;
  lowerings: LoweringRecord[];
  rev: number;
};

const schema = new Schema<TrustRecord>(
  {
    days: { type: Number, required: true },
    lastDay: { type: String, required: true },
    reached: { type: String, enum: TRUST_LEVELS, required: true },
    lowerings: {
      type: [
        new Schema<LoweringRecord>(
          {
            cause: { type: String, enum: TRUST_CAUSES, required: true },
            sanctionId: { type: String, required: true },
            daysThen: { type: Number, required: true },
          },
          { _id: false },
        ),
      ],
      default: [],
    },
    rev: { type: Number, required: true },
  },
  { collection: 'trust', versionKey: false, strict: 'throw' },
);
schema.index({ lastDay: 1, _id: 1 });

export const trustModel = (connection: Connection) => connection.model('Trust', schema);
