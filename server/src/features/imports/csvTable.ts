import { finished } from 'node:stream/promises';
import { type CsvError, parse } from 'csv-parse';
import { Refusal } from '../../app/refusal.ts';
import { nameColumns } from './columnNames.ts';
import { guessDelimiter } from './csvDelimiter.ts';
import { MOST_COLUMNS, type Table, type TableRow } from './table.ts';

/** Enough of a file to tell its delimiter. */
const START = 64_000;
/** Characters in one row; more is a quote that was never closed. */
const LONGEST_ROW = 1_000_000;

type Read = { cells: string[] } | { line: number };

/**
 * Opens a CSV text. A stray quote inside a cell is taken as it stands; a row whose quote is never
 * closed, and one with more cells than there are columns, becomes a row with a problem.
 */
export async function openCsv(text: AsyncIterable<string>): Promise<Table> {
  const { start, all } = await peek(text);
  const records = readRecords(all, guessDelimiter(start));
  const header = await records.next();
  if (header.done || !('cells' in header.value))
    throw new Refusal('import_unreadable', { line: 1 });
  if (header.value.cells.length > MOST_COLUMNS) throw new Refusal('import_unreadable', { line: 1 });
  const columns = nameColumns(header.value.cells);
  return { columns, rows: numberRows(records, columns.length) };
}

async function* numberRows(
  records: AsyncIterable<Read>,
  columns: number,
): AsyncGenerator<TableRow> {
  let row = 0;
  for await (const record of records) {
    row++;
    if (!('cells' in record)) yield { row, problem: { field: '', rule: 'wrong_format' } };
    else if (record.cells.slice(columns).some((cell) => cell.trim() !== ''))
      yield { row, problem: { field: '', rule: 'too_many', limit: columns } };
    else yield { row, cells: record.cells };
  }
}

/** Reads records in the order of the file, the unreadable ones among them. */
async function* readRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<Read> {
  const waiting: Read[] = [];
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_record: (cells: string[]) => {
      waiting.push({ cells });
      return null;
    },
    on_skip: (error: CsvError | undefined) => {
      waiting.push({ line: Number(error?.lines ?? 0) });
      return undefined;
    },
  });
  for await (const piece of text) {
    parser.write(piece);
    yield* waiting.splice(0);
  }
  await finished(parser.end().resume());
  yield* waiting.splice(0);
}

/** Reads the start of a text, and gives it back whole. */
async function peek(text: AsyncIterable<string>) {
  const pieces = text[Symbol.asyncIterator]();
  let start = '';
  while (start.length < START) {
    const piece = await pieces.next();
    if (piece.done) break;
    start += piece.value;
  }
  async function* all() {
    yield start;
    for (;;) {
      const piece = await pieces.next();
      if (piece.done) return;
      yield piece.value;
    }
  }
  return { start, all: all() };
}
