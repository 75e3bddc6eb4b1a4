import type { KeptCluster } from '@roundhouse/shared/integrity';
import { type Connection, Schema } from 'mongoose';

/** What is suspicious about one idea's supports; `_id` is the idea's. */
export type FloodRecord = {
  _id: string;
  rev: number;
  /** With the people in each; forgotten with the evidence they were found by. */
  clusters: KeptCluster[];
  openClusters: number;
  suspicious: number;
  /** 0 where nothing is open. */
  score: number;
  lastAt: Date;
};

const number = { type: Number, required: true } as const;

const schema = new Schema<FloodRecord>(
  {
    _id: { type: String, required: true },
    rev: number,
    /** A list of `KeptCluster`. */
    clusters: { type: Schema.Types.Mixed, required: true },
    openClusters: number,
    suspicious: number,
    score: number,
    lastAt: { type: Date, required: true },
  },
  { collection: 'floods', versionKey: false, strict: 'throw' },
);
schema.index({ score: -1, lastAt: -1, _id: -1 });
schema.index({ lastAt: -1 });

export const floodModel = (connection: Connection) => connection.model('Flood', schema);
