import { BSON } from 'mongodb';
import type { Doc } from './format.ts';

/** What was expected and what came instead. */
export class Mismatch extends Error {}

/** What special operators look up. */
export interface Known {
  /** An entity's value. Throws for a name that is not there. */
  value(name: string): unknown;
  /** A session's lsid, also after it ended. */
  lsid(name: string): unknown;
}

const text = (value: unknown): string =>
  value === undefined ? 'nothing' : BSON.EJSON.stringify(value as Doc);
const show = (value: unknown): string => text(value).slice(0, 400);

/** Throws a Mismatch that tells where. */
export function differ(path: string, expected: string, actual: unknown): never {
  throw new Mismatch(`${path || 'result'}: expected ${expected}, got ${show(actual)}`);
}

export const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !('_bsontype' in value);

const bsonTypeOf = (value: unknown): string | undefined =>
  (value as { _bsontype?: string } | null | undefined)?._bsontype;

/** A number of whatever type as a number, for the format compares them by value. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return ['Int32', 'Double', 'Long'].includes(bsonTypeOf(value) ?? '') ? Number(value) : undefined;
}

const typeTests: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  bool: (value) => typeof value === 'boolean',
  object: isDoc,
  array: Array.isArray,
  null: (value) => value === null,
  date: (value) => value instanceof Date,
  int: (value) => numberOf(value) !== undefined && Math.abs(numberOf(value)!) < 2 ** 31,
  long: (value) => numberOf(value) !== undefined,
  double: (value) => numberOf(value) !== undefined,
  number: (value) => numberOf(value) !== undefined || bsonTypeOf(value) === 'Decimal128',
  decimal: (value) => bsonTypeOf(value) === 'Decimal128',
  objectId: (value) => bsonTypeOf(value) === 'ObjectId',
  binData: (value) => ['Binary', 'UUID'].includes(bsonTypeOf(value) ?? ''),
  timestamp: (value) => bsonTypeOf(value) === 'Timestamp',
};

type Operator = (spec: unknown, actual: unknown, known: Known, path: string) => void;

const operators: Record<string, Operator> = {
  $$exists(spec, actual, _known, path) {
    if (spec !== (actual !== undefined)) differ(path, spec ? 'something' : 'nothing', actual);
  },
  $$type(spec, actual, _known, path) {
    const names = Array.isArray(spec) ? (spec as string[]) : [spec as string];
    if (!names.some((name) => typeTests[name]?.(actual)))
      differ(path, `a ${names.join(' or ')}`, actual);
  },
  $$matchesEntity: (spec, actual, known, path) =>
    match(known.value(spec as string), actual, known, path),
  $$matchesHexBytes(spec, actual, _known, path) {
    if (!Buffer.isBuffer(actual) || actual.toString('hex') !== spec)
      differ(path, `bytes ${spec}`, actual);
  },
  $$unsetOrMatches(spec, actual, known, path) {
    if (actual !== undefined && actual !== null) match(spec, actual, known, path, true);
  },
  $$sessionLsid: (spec, actual, known, path) =>
    match(known.lsid(spec as string), actual, known, path),
  $$lte(spec, actual, _known, path) {
    if (!((numberOf(actual) ?? Number.NaN) <= numberOf(spec)!))
      differ(path, `at most ${spec}`, actual);
  },
  $$matchAsRoot: (spec, actual, known, path) => match(spec, actual, known, path, true),
  $$matchAsDocument: (spec, actual, known, path) =>
    match(spec, BSON.EJSON.parse(actual as string), known, path),
};

const operatorOf = (expected: unknown): string | undefined => {
  const [name, ...others] = isDoc(expected) ? Object.keys(expected) : [];
  return name?.startsWith('$$') && others.length === 0 ? name : undefined;
};

/** The driver's commands have a Map where order counts, in a sort or an index's key. */
const plain = (value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;

function matchDoc(expected: Doc, actual: Doc, known: Known, path: string, isRoot: boolean): void {
  for (const [key, value] of Object.entries(expected))
    match(value, actual[key], known, path ? `${path}.${key}` : key);
  const extra = isRoot ? undefined : Object.keys(actual).find((key) => !(key in expected));
  if (extra !== undefined) differ(`${path}.${extra}`, 'nothing', actual[extra]);
}

/**
 * Matches what was got with what a test file expects, by the format's rules: numbers by value,
 * a root document (or an array of them) may have more fields. Throws a Mismatch.
 */
export function match(
  expected: unknown,
  given: unknown,
  known: Known,
  path = '',
  isRoot = false,
): void {
  const actual = plain(given);
  const operator = operatorOf(expected);
  if (operator) {
    const run = operators[operator];
    if (!run) throw new Error(`the operator ${operator} is not known to this runner`);
    run((expected as Doc)[operator], actual, known, path);
  } else if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      differ(path, show(expected), actual);
    for (const [i, item] of expected.entries())
      match(item, actual[i], known, `${path}[${i}]`, isRoot);
  } else if (isDoc(expected)) {
    if (!isDoc(actual)) differ(path, show(expected), actual);
    matchDoc(expected, actual, known, path, isRoot);
  } else {
    const number = numberOf(expected);
    const isEqual =
      number !== undefined ? number === numberOf(actual) : text(expected) === text(actual);
    if (!isEqual) differ(path, show(expected), actual);
  }
}
