import type { FieldError } from '@roundhouse/shared/errors';

/** A row of data, numbered from 1: its cells, or what made it unreadable. */
export type TableRow =
  | { row: number; cells: string[]; problem?: undefined }
  | { row: number; cells?: undefined; problem: FieldError };

/** An uploaded table: names of its columns, and its rows, to be read once. */
export type Table = { columns: string[]; rows: AsyncIterable<TableRow> };

/** Opens a file's bytes; called once for each reading. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

/** A table with more columns is not a list of ideas. */
export const MOST_COLUMNS = 200;
