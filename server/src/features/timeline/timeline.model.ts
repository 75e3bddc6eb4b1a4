import { type Connection, Schema, type Types } from 'mongoose';
import type { StoredEntryBody } from './storedEntry.ts';

export type TimelineRecord = {
  _id: Types.ObjectId;
  ideaId: Types.ObjectId;
  at: Date;
  byId: Types.ObjectId | null;
  /** The kind and what is told of it. */
  body: StoredEntryBody;
};

const schema = new Schema<TimelineRecord>(
  {
    ideaId: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    byId: { type: Schema.Types.ObjectId, default: null },
    body: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'timeline', versionKey: false, strict: 'throw', minimize: false },
);
schema.index({ ideaId: 1, at: 1, _id: 1 });
schema.index({ 'body.kind': 1, at: 1 });

export const timelineModel = (connection: Connection) => connection.model('TimelineEntry', schema);
