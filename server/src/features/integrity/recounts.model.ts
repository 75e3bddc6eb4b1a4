import type { Drift } from '@roundhouse/shared/integrity';
import { type Connection, Schema } from 'mongoose';

/** How far the recount is; one record. */
export type RecountRecord = {
  _id: string;
  /** The idea the last run ended with; `null` before a round begins. */
  afterId: string | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** Ideas counted in this round, or in the last one. */
  ideas: number;
  /** Somebody waits for this round: it goes on without rests. */
  isHurried: boolean;
  /** The newest first. */
  drifts: Drift[];
};

const schema = new Schema<RecountRecord>(
  {
    _id: { type: String, required: true },
    afterId: { type: String, default: null },
    startedAt: { type: Date, default: null },
    finishedAt: { type: Date, default: null },
    ideas: { type: Number, required: true },
    isHurried: { type: Boolean, required: true },
    /** A list of `Drift`. */
    drifts: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'recounts', versionKey: false, strict: 'throw' },
);

export const recountModel = (connection: Connection) => connection.model('Recount', schema);
