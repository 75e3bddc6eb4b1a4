import { REACTIONS, type Reaction } from '@roundhouse/shared/comments';
import { type Connection, Schema } from 'mongoose';

/** One person's reaction to one comment. `_id` is `COMMENT:PERSON`, so each has one at a time. */
export type ReactionRecord = { _id: string; reaction: Reaction };

const schema = new Schema<ReactionRecord>(
  {
    _id: { type: String, required: true },
    reaction: { type: String, enum: REACTIONS, required: true },
  },
  { collection: 'reactions', versionKey: false, strict: 'throw' },
);

export const reactionModel = (connection: Connection) => connection.model('Reaction', schema);
