import type { LocalText } from '@roundhouse/shared/localText';
import { type Connection, Schema } from 'mongoose';
import type { StoredLocking } from './comments.model.ts';

/** A summary as it is stored. */
export type StoredSummary = {
  version: number;
  body: LocalText;
  refIds: string[];
  byId: string;
  at: Date;
  asOf: number;
};

/** The trace of a move: what it is called, and where its comments went. */
export type StoredMoveLine = { id: string; count: number; ideaId: string; at: Date };

export type TalkRecord = {
  /** Kind and id of the topic, e.g. `idea:ID`. */
  _id: string;
  rev: number;
  pinnedIds: string[];
  answerId: string | null;
  locked: StoredLocking | null;
  slowSeconds: number;
  summary: StoredSummary | null;
  /** How many summaries were saved. */
  versions: number;
  moves: StoredMoveLine[];
};

const schema = new Schema<TalkRecord>(
  {
    _id: { type: String, required: true },
    rev: { type: Number, required: true },
    pinnedIds: { type: [String], required: true },
    answerId: { type: String, default: null },
    /** A `StoredLocking`. */
    locked: { type: Schema.Types.Mixed, default: null },
    slowSeconds: { type: Number, required: true },
    /** A `StoredSummary`. */
    summary: { type: Schema.Types.Mixed, default: null },
    versions: { type: Number, required: true },
    /** `StoredMoveLine`s. */
    moves: { type: [Schema.Types.Mixed], required: true } as never,
  },
  { collection: 'talks', versionKey: false, strict: 'throw', minimize: false },
);

export type SummaryRecord = StoredSummary & { _id: string; talk: string };

const summarySchema = new Schema<SummaryRecord>(
  {
    /** The talk's identifier and the version. */
    _id: { type: String, required: true },
    talk: { type: String, required: true },
    version: { type: Number, required: true },
    body: { type: Schema.Types.Mixed, required: true },
    refIds: { type: [String], required: true },
    byId: { type: String, required: true },
    at: { type: Date, required: true },
    asOf: { type: Number, required: true },
  },
  { collection: 'talkSummaries', versionKey: false, strict: 'throw', minimize: false },
);
summarySchema.index({ talk: 1, version: -1 });

export const talkModel = (connection: Connection) => connection.model('Talk', schema);
export const summaryModel = (connection: Connection) =>
  connection.model('TalkSummary', summarySchema);
