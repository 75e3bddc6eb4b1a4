import { type DecisionOutcome, nextStateSchema, OUTCOMES } from '@roundhouse/shared/decisions';
import type { LocalText } from '@roundhouse/shared/localText';
import { type Connection, Schema, type Types } from 'mongoose';
import type { z } from 'zod';

export type NextState = z.infer<typeof nextStateSchema>;
/** Who stands under it, with the title and department they had then. */
export type Signature = { personId: string; title: string; department: string };

/** A decision as it is kept. */
export type DecisionRecord = {
  _id: Types.ObjectId;
  ideaId: Types.ObjectId;
  boardId: Types.ObjectId;
  responseId: Types.ObjectId;
  outcome: DecisionOutcome;
  text: LocalText;
  reason: LocalText;
  wouldChange: LocalText;
  owner: Signature;
  by: Signature;
  /** `YYYY-MM-DD` in the board's time zone, so that its order is that of time. */
  nextDate: string;
  nextState: NextState;
  /** Whether its owner was reminded of the next date. */
  isReminded: boolean;
  createdAt: Date;
  replacedById: Types.ObjectId | null;
  rev: number;
};

const signature = new Schema<Signature>(
  {
    personId: { type: String, required: true },
    title: { type: String, required: true },
    department: { type: String, default: '' },
  },
  { _id: false },
);
const localText = { type: Schema.Types.Mixed, required: true } as const;

const schema = new Schema<DecisionRecord>(
  {
    ideaId: { type: Schema.Types.ObjectId, required: true },
    boardId: { type: Schema.Types.ObjectId, required: true },
    responseId: { type: Schema.Types.ObjectId, required: true },
    outcome: { type: String, enum: OUTCOMES, required: true },
    text: localText,
    reason: localText,
    wouldChange: localText,
    owner: { type: signature, required: true },
    by: { type: signature, required: true },
    nextDate: { type: String, required: true },
    nextState: { type: String, enum: nextStateSchema.options, required: true },
    isReminded: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
    replacedById: { type: Schema.Types.ObjectId, default: null },
    rev: { type: Number, required: true },
  },
  { collection: 'decisions', versionKey: false, strict: 'throw', minimize: false },
);
schema.index({ ideaId: 1, createdAt: -1, _id: -1 });
/** The public list: those that stand, over all boards and within one. */
schema.index({ replacedById: 1, createdAt: -1, _id: -1 });
schema.index({ boardId: 1, replacedById: 1, createdAt: -1, _id: -1 });
/** Next dates, for the clock and for desks. */
schema.index({ nextState: 1, nextDate: 1, _id: 1 });

export const decisionModel = (connection: Connection) => connection.model('Decision', schema);
