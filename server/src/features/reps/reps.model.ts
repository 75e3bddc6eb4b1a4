import type { RepProfile } from '@roundhouse/shared/reps';
import { type Connection, Schema, type Types } from 'mongoose';

/** A rep as they are kept; the identifier is the person's. */
export type RepRecord = Omit<RepProfile, 'boardIds'> & {
  _id: Types.ObjectId;
  boardIds: Types.ObjectId[];
  rev: number;
};

const schema = new Schema<RepRecord>(
  {
    title: { type: String, required: true },
    department: { type: String, default: '' },
    region: { type: String, default: '' },
    boardIds: { type: [Schema.Types.ObjectId], required: true },
    languages: { type: [String], required: true },
    isSponsor: { type: Boolean, required: true },
    position: { type: Number, required: true },
    rev: { type: Number, required: true },
  },
  { collection: 'reps', versionKey: false, strict: 'throw' },
);
schema.index({ boardIds: 1, position: 1, _id: 1 });

export const repModel = (connection: Connection) => connection.model('Rep', schema);
