import { IMPORT_LIMITS, type ImportField } from '@roundhouse/shared/imports';
import { Refusal } from '../../app/refusal.ts';
import { openTable } from './openTable.ts';
import { suggestMapping } from './suggestMapping.ts';
import type { ByteSource } from './table.ts';

/** What a table looks like, before it is known what to make of it. */
export type TableSurvey = {
  columns: string[];
  /** Cells of the first five rows. */
  sample: string[][];
  /** Which column seems to hold which field. */
  suggestions: { field: ImportField; column: string }[];
  rows: number;
};

const SAMPLE_ROWS = 5;
/** Characters of a cell that are shown. */
const SAMPLE_CELL = 300;

/** Reads a whole table for a first look. Refuses an unreadable one, and one of too many rows. */
export async function surveyTable(source: ByteSource): Promise<TableSurvey> {
  const table = await openTable(source);
  const sample: string[][] = [];
  let rows = 0;
  for await (const { cells } of table.rows) {
    if (++rows > IMPORT_LIMITS.rows)
      throw new Refusal('import_too_large', { limitRows: IMPORT_LIMITS.rows });
    if (cells && sample.length < SAMPLE_ROWS)
      sample.push(cells.map((cell) => cell.slice(0, SAMPLE_CELL)));
  }
  const suggestions = Object.entries(suggestMapping(table.columns)).map(([field, column]) => ({
    field: field as ImportField,
    column,
  }));
  return { columns: table.columns, sample, suggestions, rows };
}
