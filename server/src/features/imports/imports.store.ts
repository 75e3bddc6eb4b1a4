import type { Import, ImportReport } from '@roundhouse/shared/imports';
import { type Connection, Types } from 'mongoose';
import { type ImportRecord, importModel } from './imports.model.ts';

export type ImportsStore = ReturnType<typeof createImportsStore>;
export type ImportDraft = Pick<
  ImportRecord,
  'fileName' | 'columns' | 'sample' | 'suggestions' | 'rows'
> & {
  id: string;
  ownerId: string;
};

/** How many past imports are listed. */
const LISTED = 50;

/** Reads and writes imports; the uploaded tables are files. */
export function createImportsStore(connection: Connection) {
  const imports = importModel(connection);

  async function change(id: string, states: Import['state'][], set: Partial<ImportRecord>) {
    const record = await imports
      .findOneAndUpdate(
        { _id: new Types.ObjectId(id), state: { $in: states } },
        { $set: set },
        { returnDocument: 'after' },
      )
      .lean<ImportRecord>();
    return record && toImport(record);
  }

  return {
    model: imports,

    async get(id: string): Promise<Import | null> {
      const record = await imports.findById(id).lean<ImportRecord>();
      return record && toImport(record);
    },

    /** The latest imports, newest first. */
    async list(): Promise<Import[]> {
      const records = await imports
        .find()
        .sort({ createdAt: -1, _id: -1 })
        .limit(LISTED)
        .lean<ImportRecord[]>();
      return records.map(toImport);
    },

    async insert({ id, ownerId, ...draft }: ImportDraft, at: Date): Promise<Import> {
      const record: ImportRecord = {
        ...draft,
        _id: new Types.ObjectId(id),
        ownerId: new Types.ObjectId(ownerId),
        state: 'uploaded',
        rowsDone: 0,
        report: null,
        createdAt: at,
        heldUntil: null,
        unusedSince: at,
      };
      await imports.create(record);
      return toImport(record);
    },

    /** Marks an import as running; `null` where it runs already, is done or is not there. */
    async start(id: string, heldUntil: Date): Promise<Import | null> {
      return change(id, ['uploaded', 'failed'], {
        state: 'running',
        heldUntil,
        rowsDone: 0,
        report: null,
        unusedSince: null,
      });
    },

    /** Notes how far a running import is; `null` where it runs no longer. */
    async progress(id: string, report: ImportReport, heldUntil: Date): Promise<Import | null> {
      return change(id, ['running'], { report, rowsDone: report.rows, heldUntil });
    },

    /** Ends a running import. A failed one may be run again until it is cleaned away. */
    async end(
      id: string,
      state: 'done' | 'failed',
      report: ImportReport,
      at: Date,
    ): Promise<Import | null> {
      return change(id, ['running'], {
        state,
        report,
        rowsDone: report.rows,
        heldUntil: null,
        unusedSince: state === 'failed' ? at : null,
      });
    },

    /**
     * Marks as failed, keeping their reports, the running imports that nobody has held since
     * `before`; with `null` all that run.
     */
    async failUnheld(before: Date | null, at: Date): Promise<void> {
      await imports.updateMany(
        { state: 'running', ...(before && { heldUntil: { $lt: before } }) },
        { $set: { state: 'failed', heldUntil: null, unusedSince: at } },
      );
    },

    /** Identifiers of imports that have waited to be run since `before`; at most `limit`. */
    async unusedSince(before: Date, limit: number): Promise<string[]> {
      const records = await imports
        .find({ unusedSince: { $lt: before } }, { _id: 1 })
        .sort({ unusedSince: 1 })
        .limit(limit)
        .lean<Pick<ImportRecord, '_id'>[]>();
      return records.map(({ _id }) => _id.toHexString());
    },

    /** Forgets an import unless it was started meanwhile; answers whether it did. */
    async forgetUnused(id: string, before: Date): Promise<boolean> {
      const { deletedCount } = await imports.deleteOne({
        _id: new Types.ObjectId(id),
        unusedSince: { $lt: before },
      });
      return deletedCount === 1;
    },
  };
}

function toImport(record: ImportRecord): Import {
  const { fileName, state, columns, rows, rowsDone, report } = record;
  return {
    id: record._id.toHexString(),
    fileName,
    state,
    columns,
    sample: record.sample.map((cells) =>
      Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
    ),
    suggestedMapping: Object.fromEntries(
      record.suggestions.map(({ field, column }) => [field, column]),
    ),
    rows,
    rowsDone,
    report,
    createdAt: record.createdAt.toISOString(),
  };
}
