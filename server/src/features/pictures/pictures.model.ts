import { type Connection, Schema, type Types } from 'mongoose';

/** Sizes in pixels, of the full picture. */
export type PictureRecord = {
  _id: Types.ObjectId;
  ownerId: Types.ObjectId;
  /** The idea that shows it; `null` while none does. */
  ideaId: Types.ObjectId | null;
  /** Since when no idea shows it; `null` while one does. */
  unusedSince: Date | null;
  width: number;
  height: number;
  colour: string;
};

const schema = new Schema<PictureRecord>(
  {
    ownerId: { type: Schema.Types.ObjectId, required: true },
    ideaId: { type: Schema.Types.ObjectId, default: null },
    unusedSince: { type: Date, default: null },
    width: { type: Number, required: true },
    height: { type: Number, required: true },
    colour: { type: String, required: true },
  },
  { collection: 'pictures', versionKey: false, strict: 'throw' },
);
schema.index({ unusedSince: 1 });

export const pictureModel = (connection: Connection) => connection.model('Picture', schema);
