import type { RuleSection } from '@roundhouse/shared/houseRules';
import type { LocalText } from '@roundhouse/shared/localText';
import { type Connection, Schema, type Types } from 'mongoose';

/** A published version of the rules; never changed, so that what somebody accepted can be read for good. */
export type HouseRulesRecord = {
  /** The version, from 1 up: two cannot publish the same one. */
  _id: number;
  isMajor: boolean;
  /** The newest major version, this one included. */
  required: number;
  publishedAt: Date;
  /** `null` for what the board came with. */
  byId: Types.ObjectId | null;
  note: LocalText | null;
  sections: RuleSection[];
};

const schema = new Schema<HouseRulesRecord>(
  {
    _id: { type: Number, required: true },
    isMajor: { type: Boolean, required: true },
    required: { type: Number, required: true },
    publishedAt: { type: Date, required: true },
    byId: { type: Schema.Types.ObjectId, default: null },
    note: { type: Schema.Types.Mixed, default: null },
    sections: { type: [Schema.Types.Mixed], required: true } as never,
  },
  { collection: 'houseRules', versionKey: false, strict: 'throw', minimize: false },
);

export const houseRulesModel = (connection: Connection) => connection.model('HouseRules', schema);
