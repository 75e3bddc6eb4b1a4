import type { Topic } from '@roundhouse/shared/comments';
import { type Connection, Schema } from 'mongoose';
import type { Standing } from './relocation.store.ts';

/** What was taken where, so that it can be taken back exactly. */
export type CommentMoveRecord = {
  _id: string;
  from: Topic;
  to: Topic;
  byId: string;
  at: Date;
  /** Each comment as it stood on `from`. */
  before: Standing[];
  /** What stood on top of `from`. */
  pinnedIds: string[];
  answerId: string | null;
};

const schema = new Schema<CommentMoveRecord>(
  {
    _id: { type: String, required: true },
    /** `Topic`s. */
    from: { type: Schema.Types.Mixed, required: true } as never,
    to: { type: Schema.Types.Mixed, required: true } as never,
    byId: { type: String, required: true },
    at: { type: Date, required: true },
    /** `Standing`s. */
    before: { type: Schema.Types.Mixed, required: true } as never,
    pinnedIds: { type: [String], required: true },
    answerId: { type: String, default: null },
  },
  { collection: 'commentMoves', versionKey: false, strict: 'throw', minimize: false },
);

export const commentMoveModel = (connection: Connection) => connection.model('CommentMove', schema);
