import type { LocalText } from '@roundhouse/shared/localText';
import { PROMISE_STATES, type PromiseState } from '@roundhouse/shared/promises';
import { type Connection, Schema, type Types } from 'mongoose';

/** A promise as it is kept; its identifier is the idea's, so that an idea has one at most. */
export type PromiseRecord = {
  _id: Types.ObjectId;
  boardId: Types.ObjectId;
  state: PromiseState;
  startedAt: Date;
  dueAt: Date;
  days: number;
  supports: number;
  /** In order; the last one is open while it is paused. */
  pauses: { from: Date; to: Date | null; reason: LocalText }[];
  /** One for each period that passed unanswered. */
  escalations: { at: Date; sponsorId: string | null }[];
  answeredAt: Date | null;
  /** Who gave the answer that settled it. */
  answeredById?: Types.ObjectId | null;
  /** When the clock does something next: reminds, is late, escalates; `null` where it stands still. */
  nextAt: Date | null;
  /** Reminders sent, as shares of the time in percent. */
  reminded: number[];
  rev: number;
};

const plain = { _id: false } as const;

const schema = new Schema<PromiseRecord>(
  {
    boardId: { type: Schema.Types.ObjectId, required: true },
    state: { type: String, enum: PROMISE_STATES, required: true },
    startedAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    days: { type: Number, required: true },
    supports: { type: Number, required: true },
    pauses: {
      type: [new Schema({ from: Date, to: Date, reason: Schema.Types.Mixed }, plain)],
      required: true,
    },
    escalations: {
      type: [new Schema({ at: Date, sponsorId: String }, plain)],
      required: true,
    },
    answeredAt: { type: Date, default: null },
    answeredById: { type: Schema.Types.ObjectId, default: null },
    nextAt: { type: Date, default: null },
    reminded: { type: [Number], required: true },
    rev: { type: Number, required: true },
  },
  { collection: 'promises', versionKey: false, strict: 'throw', minimize: false },
);

schema.index({ state: 1, dueAt: 1, _id: 1 });
schema.index({ boardId: 1, state: 1, dueAt: 1, _id: 1 });
schema.index({ state: 1, answeredAt: -1, _id: -1 });
schema.index({ answeredById: 1, answeredAt: -1 });
schema.index({ nextAt: 1 }, { sparse: true });

export const promiseModel = (connection: Connection) => connection.model('Promise', schema);
