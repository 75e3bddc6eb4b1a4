import type { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import { compareDecimals, type Decimal, decimalOfDouble } from './decimals.ts';
import { exact, type Numeric } from './numbers.ts';
import { rank, rankOf } from './types.ts';
import { bsonTypeOf, type Doc } from './values.ts';

const order = (a: number | bigint, b: number | bigint): number => (a < b ? -1 : a > b ? 1 : 0);

const finite = (value: number | bigint | Decimal): Decimal =>
  typeof value === 'number'
    ? decimalOfDouble(value)
    : typeof value === 'bigint'
      ? { kind: 'finite', digits: value, exponent: 0 }
      : value;

/** A non-finite number as a JS number; finite ones give undefined. */
function special(value: number | bigint | Decimal): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : value;
  if (typeof value === 'bigint' || value.kind === 'finite') return undefined;
  return value.kind === 'nan' ? Number.NaN : value.kind === 'inf' ? Infinity : -Infinity;
}

/** Numbers of any type by their exact value; NaN is below all others and equals itself. */
export function compareNumbers(a: Numeric, b: Numeric): number {
  const x = exact(a);
  const y = exact(b);
  if (typeof x === 'number' && typeof y === 'number') {
    if (x < y) return -1;
    if (x > y) return 1;
    if (x === y) return 0;
    return Number.isNaN(x) ? (Number.isNaN(y) ? 0 : -1) : 1;
  }
  const p = special(x);
  const q = special(y);
  if (p !== undefined || q !== undefined) {
    if (Number.isNaN(p) || Number.isNaN(q)) return Number.isNaN(p) ? (Number.isNaN(q) ? 0 : -1) : 1;
    return order(p ?? 0, q ?? 0);
  }
  if (typeof x !== 'object' && typeof y !== 'object') return order(x, y);
  return compareDecimals(finite(x), finite(y));
}

function compareDocs(a: Doc, b: Doc): number {
  const left = Object.keys(a);
  const right = Object.keys(b);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const x = a[left[i]!];
    const y = b[right[i]!];
    const byType = rankOf(x) - rankOf(y);
    if (byType !== 0) return byType;
    if (left[i] !== right[i]) return Buffer.compare(Buffer.from(left[i]!), Buffer.from(right[i]!));
    const byValue = compare(x, y);
    if (byValue !== 0) return byValue;
  }
  return left.length - right.length;
}

function compareArrays(a: unknown[], b: unknown[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const result = compare(a[i], b[i]);
    if (result !== 0) return result;
  }
  return a.length - b.length;
}

function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  // UTF-16 order is UTF-8 order unless surrogates meet the private-use area: leave that to bytes.
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** A string or Symbol as a JS string. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : String((value as { value: string }).value);

/**
 * MongoDB's total order of values (BSON comparison order), field order of documents included.
 * `undefined` stands for a missing value and comes before null.
 * Source: mongodb.com/docs/manual/reference/bson-type-comparison-order
 */
export function compare(a: unknown, b: unknown): number {
  const type = rankOf(a);
  const byType = type - rankOf(b);
  if (byType !== 0) return byType;
  switch (type) {
    case rank.number:
      return compareNumbers(a as Numeric, b as Numeric);
    case rank.string:
      return compareStrings(textOf(a), textOf(b));
    case rank.object:
      return compareDocs(plainDoc(a), plainDoc(b));
    case rank.array:
      return compareArrays(a as unknown[], b as unknown[]);
    case rank.binary:
      return compareBinaries(a as Binary, b as Binary);
    case rank.objectId:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case rank.bool:
      return Number(a) - Number(b);
    case rank.date:
      return order((a as Date).getTime(), (b as Date).getTime());
    case rank.timestamp:
      return order((a as Timestamp).toBigInt(), (b as Timestamp).toBigInt());
    case rank.regex:
      return compareStrings(regexText(a as BSONRegExp), regexText(b as BSONRegExp));
    case rank.code:
      return compareStrings(String((a as Code).code), String((b as Code).code));
    default:
      return 0;
  }
}

const regexText = (value: BSONRegExp): string => `${value.pattern}\0${value.options}`;

/** A document's fields; `bson` turns {$ref, $id} into a DBRef, this turns it back. */
export function plainDoc(value: unknown): Doc {
  return bsonTypeOf(value) === 'DBRef' ? (value as { toJSON(): Doc }).toJSON() : (value as Doc);
}

function compareBinaries(a: Binary, b: Binary): number {
  return a.position - b.position || a.sub_type - b.sub_type || Buffer.compare(a.value(), b.value());
}

/** True when two values are equal in MongoDB's eyes: 1 equals 1.0 and NumberLong(1). */
export const equal = (a: unknown, b: unknown): boolean => compare(a, b) === 0;
