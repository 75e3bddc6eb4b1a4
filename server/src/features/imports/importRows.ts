import type { ImportMapping, ImportReport, ImportTarget } from '@roundhouse/shared/imports';
import type { ImportedRow } from '../ideas/index.ts';
import { countRefused, countSound, emptyReport } from './report.ts';
import { rowReader } from './rowReader.ts';
import type { Table } from './table.ts';

/** What to read and how. */
export type ImportPlan = { mapping: ImportMapping; target: ImportTarget };

/** Takes some rows, answers how many were new and how many votes these had. */
export type TakeRows = (ideas: ImportedRow[]) => Promise<{ taken: number; votes: number }>;

const BATCH = 200;

/**
 * Reads a table row by row and hands the sound ones to `take`, two hundred at a time. `report` is
 * filled as it goes, so that a caller who is interrupted has what was done; `onProgress` is called
 * after each batch.
 */
export async function importRows(
  table: Table,
  { mapping, target }: ImportPlan,
  now: Date,
  take: TakeRows,
  onProgress: (report: ImportReport) => Promise<void> = async () => {},
  report: ImportReport = emptyReport(),
): Promise<ImportReport> {
  const read = rowReader(table.columns, mapping, target, now);
  let batch: ImportedRow[] = [];
  let unseen = 0;
  const flush = async () => {
    const { taken, votes } = batch.length === 0 ? { taken: 0, votes: 0 } : await take(batch);
    countSound(report, batch.length, taken, votes);
    batch = [];
    unseen = 0;
    await onProgress(report);
  };
  for await (const row of table.rows) {
    const outcome = read(row);
    if (outcome.idea) batch.push(outcome.idea);
    else countRefused(report, outcome);
    if (++unseen === BATCH) await flush();
  }
  if (unseen > 0) await flush();
  return report;
}
