import { BOARD_COLOURS, type BoardRules } from '@roundhouse/shared/boards';
import { type Connection, type InferSchemaType, Schema, type Types } from 'mongoose';

const schema = new Schema(
  {
    slug: { type: String, required: true },
    name: { type: String, required: true },
    /** Lower-cased name; two boards may not share it. */
    nameKey: { type: String, required: true },
    description: { type: String, default: '' },
    colour: { type: String, enum: BOARD_COLOURS, required: true },
    isClosed: { type: Boolean, required: true },
    position: { type: Number, required: true },
    ideaCount: { type: Number, required: true },
    /** `BoardRules`, checked where they are taken in. */
    rules: { type: Schema.Types.Mixed, required: true },
    /** The owner switched the rule of lifetimes, and its ideas do not follow it yet. */
    lifetimeTurn: {
      type: new Schema({ isOn: Boolean, at: Date }, { _id: false }),
      default: undefined,
    },
    rev: { type: Number, required: true },
  },
  { collection: 'boards', versionKey: false, strict: 'throw' },
);
schema.index({ slug: 1 }, { unique: true });
schema.index({ nameKey: 1 }, { unique: true });

export type LifetimeTurn = { isOn: boolean; at: Date };

export type BoardRecord = Omit<InferSchemaType<typeof schema>, 'lifetimeTurn'> & {
  _id: Types.ObjectId;
  rules: BoardRules;
  lifetimeTurn?: LifetimeTurn | null;
};

export const boardModel = (connection: Connection) => connection.model('Board', schema);
