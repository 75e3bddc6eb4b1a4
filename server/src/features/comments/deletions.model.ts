import { type Connection, Schema, type Types } from 'mongoose';

/** That somebody took a comment back in a talk; `_id` is the person and the talk. */
export type DeletionRecord = {
  _id: string;
  personId: Types.ObjectId;
  /** When the newest of what they took back there was posted. */
  at: Date;
};

/** No talk is slower than a comment a day. */
const KEPT_SECONDS = 24 * 60 * 60;

const schema = new Schema<DeletionRecord>(
  {
    _id: { type: String, required: true },
    personId: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'commentDeletions', versionKey: false, strict: 'throw' },
);
schema.index({ at: 1 }, { expireAfterSeconds: KEPT_SECONDS });
schema.index({ personId: 1 });

export const deletionModel = (connection: Connection) =>
  connection.model('CommentDeletion', schema);
