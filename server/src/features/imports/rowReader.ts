import {
  IMPORT_FIELDS,
  type ImportField,
  type ImportMapping,
  type ImportTarget,
} from '@roundhouse/shared/imports';
import { Refusal } from '../../app/refusal.ts';
import { type CellOf, type ReadRow, readIdeaRow } from './readIdeaRow.ts';
import type { TableRow } from './table.ts';

/** A row's number and title, and what became of reading it. */
export type NumberedRow = { row: number; title: string } & ReadRow;

/**
 * Makes the reader of a table's rows. Refuses a mapping that names a column the table does not
 * have, with the field's name.
 */
export function rowReader(
  columns: string[],
  mapping: ImportMapping,
  target: ImportTarget,
  now: Date,
): (row: TableRow) => NumberedRow {
  const positions = positionsOf(columns, mapping);
  return ({ row, cells, problem }) => {
    if (problem) return { row, title: '', errors: [problem] };
    const cellOf: CellOf = (field) => cells[positions.get(field) ?? -1]?.trim() ?? '';
    return { row, title: cellOf('title').slice(0, 200), ...readIdeaRow(cellOf, target, now) };
  };
}

function positionsOf(columns: string[], mapping: ImportMapping): Map<ImportField, number> {
  const positions = new Map<ImportField, number>();
  for (const field of IMPORT_FIELDS) {
    const column = mapping[field];
    if (!column) continue;
    const at = columns.indexOf(column);
    if (at < 0) {
      const unknown = { field: `mapping.${field}`, rule: 'not_a_choice' } as const;
      throw new Refusal('invalid_input', { fields: [unknown] });
    }
    positions.set(field, at);
  }
  return positions;
}
