import { FILTER_ACTS, FILTER_KINDS, type Filter } from '@roundhouse/shared/screening';
import { type Connection, Schema } from 'mongoose';

/** What the owner wants looked at first; there is one. */
export type SettingsRecord = {
  _id: string;
  firstPosts: 0 | 1 | 2 | 3;
  filters: Filter[];
  rev: number;
};

const filter = new Schema<Filter>(
  {
    kind: { type: String, enum: FILTER_KINDS, required: true },
    pattern: { type: String, required: true },
    language: { type: String, required: true },
    act: { type: String, enum: FILTER_ACTS, required: true },
  },
  { _id: false },
);

const schema = new Schema<SettingsRecord>(
  {
    _id: { type: String, required: true },
    firstPosts: { type: Number, required: true },
    filters: { type: [filter], default: [] },
    rev: { type: Number, required: true },
  },
  { collection: 'screening', versionKey: false, strict: 'throw' },
);

export const screeningModel = (connection: Connection) => connection.model('Screening', schema);
