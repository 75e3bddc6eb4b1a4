import { IMPORT_LIMITS, type ImportReport } from '@roundhouse/shared/imports';
import type { NumberedRow } from './rowReader.ts';

export function emptyReport(): ImportReport {
  return { rows: 0, taken: 0, known: 0, refused: 0, votes: 0, refusedRows: [] };
}

/** Counts a row that was not taken; keeps the first thousand with their reasons. */
export function countRefused(report: ImportReport, { row, title, errors }: NumberedRow): void {
  report.rows++;
  report.refused++;
  if (errors && report.refusedRows.length < IMPORT_LIMITS.refusedShown)
    report.refusedRows.push({ row, title, errors });
}

/** Counts `rows` sound rows of which `taken` are new, with the votes these had. */
export function countSound(report: ImportReport, rows: number, taken: number, votes: number): void {
  report.rows += rows;
  report.taken += taken;
  report.known += rows - taken;
  report.votes += votes;
}
