import type { LocalText } from '@roundhouse/shared/localText';
import { type Connection, Schema, type Types } from 'mongoose';

/** A saved reply, shared by the moderators. */
export type ReplyRecord = { _id: Types.ObjectId; name: string; body: LocalText; rev: number };

const schema = new Schema<ReplyRecord>(
  {
    name: { type: String, required: true },
    body: { type: Schema.Types.Mixed, required: true },
    rev: { type: Number, required: true },
  },
  { collection: 'savedReplies', versionKey: false, strict: 'throw', minimize: false },
);

export const replyModel = (connection: Connection) => connection.model('SavedReply', schema);
