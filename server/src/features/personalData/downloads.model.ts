import type { Download } from '@roundhouse/shared/personalData';
import { type Connection, Schema, type Types } from 'mongoose';

/** A person's last download; its identifier is theirs, so that there is one at most. */
export type DownloadRecord = {
  _id: Types.ObjectId;
  /** Names the file; another one for each download. */
  fileId: string;
  state: Download['state'];
  done: number;
  total: number;
  askedAt: Date;
  readyAt: Date | null;
  expiresAt: Date | null;
  bytes: number | null;
  rev: number;
};

const schema = new Schema<DownloadRecord>(
  {
    fileId: { type: String, required: true },
    state: { type: String, enum: ['waiting', 'running', 'ready', 'failed'], required: true },
    done: { type: Number, required: true },
    total: { type: Number, required: true },
    askedAt: { type: Date, required: true },
    readyAt: { type: Date, default: null },
    expiresAt: { type: Date, default: null },
    bytes: { type: Number, default: null },
    rev: { type: Number, required: true },
  },
  { collection: 'downloads', versionKey: false, strict: 'throw' },
);
schema.index({ state: 1, askedAt: 1 });

export const downloadModel = (connection: Connection) => connection.model('Download', schema);
