import type { Import, ImportField } from '@roundhouse/shared/imports';
import { type Connection, Schema, type Types } from 'mongoose';

export type ImportRecord = {
  _id: Types.ObjectId;
  /** Who uploaded it. */
  ownerId: Types.ObjectId;
  fileName: string;
  state: Import['state'];
  columns: string[];
  /** Cells of the first rows, in the order of the columns, whose names may not be keys here. */
  sample: string[][];
  /** Fields in the order of `IMPORT_FIELDS` they were guessed in, each with its column. */
  suggestions: { field: ImportField; column: string }[];
  rows: number;
  rowsDone: number;
  report: Import['report'];
  createdAt: Date;
  /** While it runs: until when whoever runs it is surely alive. */
  heldUntil: Date | null;
  /** Since when it waits to be run, or run again; `null` while it runs and once it is done. */
  unusedSince: Date | null;
};

const suggestion = new Schema(
  { field: { type: String, required: true }, column: { type: String, required: true } },
  { _id: false },
);

const schema = new Schema<ImportRecord>(
  {
    ownerId: { type: Schema.Types.ObjectId, required: true },
    fileName: { type: String, required: true },
    state: { type: String, enum: ['uploaded', 'running', 'done', 'failed'], required: true },
    columns: { type: [String], required: true },
    sample: { type: [[String]], required: true },
    suggestions: { type: [suggestion], required: true },
    rows: { type: Number, required: true },
    rowsDone: { type: Number, required: true },
    report: { type: Schema.Types.Mixed, default: null },
    createdAt: { type: Date, required: true },
    heldUntil: { type: Date, default: null },
    unusedSince: { type: Date, default: null },
  },
  { collection: 'imports', versionKey: false, strict: 'throw' },
);
schema.index({ createdAt: -1 });
schema.index({ unusedSince: 1 });

export const importModel = (connection: Connection) => connection.model('Import', schema);
