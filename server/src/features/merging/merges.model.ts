import type { IdeaStatus } from '@roundhouse/shared/ideas';
import type { PromiseState } from '@roundhouse/shared/promises';
import { type Connection, Schema, type Types } from 'mongoose';

type Lifetime = { supports: number; endsAt: Date } | null;

/** That one idea was merged into another, and what must be known to take it back exactly. */
export type MergeRecord = {
  _id: Types.ObjectId;
  sourceId: Types.ObjectId;
  targetId: Types.ObjectId;
  byId: Types.ObjectId;
  at: Date;
  /** What came to the target: supporters it did not have, and comments. */
  supporters: number;
  comments: number;
  /** Names the move of the comments; `null` where there were none. */
  moveId: string | null;
  /** The source as it was. */
  source: { status: IdeaStatus; lifetime: Lifetime; promise: PromiseState | null };
  /** What the merge made of the target's time, and whether it began its clock. */
  target: { lifetime: { before: Lifetime; after: Lifetime }; hasBegunPromise: boolean };
  undone: { byId: Types.ObjectId; at: Date } | null;
};

const schema = new Schema<MergeRecord>(
  {
    sourceId: { type: Schema.Types.ObjectId, required: true },
    targetId: { type: Schema.Types.ObjectId, required: true },
    byId: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    supporters: { type: Number, required: true },
    comments: { type: Number, required: true },
    moveId: { type: String, default: null },
    source: { type: Schema.Types.Mixed, required: true } as never,
    target: { type: Schema.Types.Mixed, required: true } as never,
    undone: { type: Schema.Types.Mixed, default: null } as never,
  },
  { collection: 'merges', versionKey: false, strict: 'throw', minimize: false },
);
schema.index({ sourceId: 1, at: 1 });
schema.index({ targetId: 1, at: 1 });
schema.index({ at: -1, _id: -1 });

export const mergeModel = (connection: Connection) => connection.model('Merge', schema);
