import { Refusal } from '../../app/refusal.ts';
import { nameColumns } from './columnNames.ts';
import { MOST_COLUMNS, type Table, type TableRow } from './table.ts';

type Fields = Record<string, unknown>;

/**
 * Opens a JSON text: a list of objects, or an object that holds one (`{ "posts": [ … ] }`). The
 * columns are all keys of the objects; what is not an object becomes a row with a problem.
 */
export function openJson(text: string): Table {
  const items = listIn(parse(text));
  if (!items) throw new Refusal('import_unreadable');
  const keys = new Set<string>();
  for (const item of items) {
    if (isFields(item)) for (const key of Object.keys(item)) keys.add(key);
    if (keys.size > MOST_COLUMNS) throw new Refusal('import_unreadable');
  }
  const header = [...keys];
  return { columns: nameColumns(header), rows: readRows(items, header) };
}

async function* readRows(items: unknown[], keys: string[]): AsyncGenerator<TableRow> {
  for (const [at, item] of items.entries()) {
    const row = at + 1;
    if (isFields(item)) yield { row, cells: keys.map((key) => cellText(own(item, key))) };
    else yield { row, problem: { field: '', rule: 'wrong_type' } };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const line = at === undefined ? {} : { line: text.slice(0, Number(at)).split('\n').length };
    throw new Refusal('import_unreadable', line);
  }
}

function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return null;
  const lists = [value.posts, ...Object.values(value)];
  return (
    lists.find((list): list is unknown[] => Array.isArray(list) && list.some(isFields)) ?? null
  );
}

/** A row's own field; what every object inherits (`constructor`) is nobody's. */
const own = (item: Fields, key: string) => (Object.hasOwn(item, key) ? item[key] : undefined);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep lists in a cell are read; an export has tags in a list, or a list of lists at most. */
const DEEPEST = 5;

/**
 * A value as the text of a cell: a list by its items, an object (an author, a tag) by its name.
 * Empty where it is nested too deep to be text.
 */
function cellText(value: unknown, levels = DEEPEST): string {
  if (value === null || value === undefined || levels === 0) return '';
  if (Array.isArray(value)) {
    const items = value.map((item) => cellText(item, levels - 1));
    return items.filter(Boolean).join(', ');
  }
  if (!isFields(value)) return String(value);
  const name = value.name ?? value.title ?? value.label;
  return typeof name === 'string' ? name : asJson(value);
}

/** JSON of an object; empty where it is nested deeper than the stack goes. */
function asJson(value: Fields): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
