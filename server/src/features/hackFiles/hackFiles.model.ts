import { LICENCES, type Licence } from '@roundhouse/shared/hackFiles';
import { type Connection, Schema, type Types } from 'mongoose';

export type HackFileRecord = {
  _id: Types.ObjectId;
  ownerId: Types.ObjectId;
  /** The idea that offers it; `null` while none does. */
  ideaId: Types.ObjectId | null;
  /** Since when no idea offers it; `null` while one does. */
  unusedSince: Date | null;
  name: string;
  bytes: number;
  licence: Licence;
};

const schema = new Schema<HackFileRecord>(
  {
    ownerId: { type: Schema.Types.ObjectId, required: true },
    ideaId: { type: Schema.Types.ObjectId, default: null },
    unusedSince: { type: Date, default: null },
    name: { type: String, required: true },
    bytes: { type: Number, required: true },
    licence: { type: String, enum: LICENCES, required: true },
  },
  { collection: 'hackFiles', versionKey: false, strict: 'throw' },
);
schema.index({ unusedSince: 1 });

export const hackFileModel = (connection: Connection) => connection.model('HackFile', schema);
