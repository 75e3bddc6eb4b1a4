import type { ObjectId, Timestamp } from 'bson';
import * as mingo from 'mingo/operators/expression/date';
import { fail } from '../errors.ts';
import type { Operator } from '../expressions.ts';
import { isNumeric, toNumber } from '../numbers.ts';
import { aliasOf } from '../types.ts';
import { bsonTypeOf, type Doc, isDoc, long, wholeNumber } from '../values.ts';

type MingoOperator = (doc: object, expression: unknown, options: object) => unknown;
const functions = mingo as unknown as Record<string, MingoOperator>;

/** A value that stands for a moment: a date, an ObjectId's or a timestamp's seconds. */
function moment(value: unknown, name: string): Date {
  if (value instanceof Date) return value;
  if (bsonTypeOf(value) === 'ObjectId') return (value as ObjectId).getTimestamp();
  if (bsonTypeOf(value) === 'Timestamp')
    return new Date((value as Timestamp).getHighBitsUnsigned() * 1000);
  return fail(16006, `can't convert from BSON type ${aliasOf(value)} to Date in ${name}`);
}

/** Mingo computes on plain JS numbers; its whole results are ints again. */
function toPlain(value: unknown): unknown {
  if (isNumeric(value)) return toNumber(value);
  return isDoc(value) && bsonTypeOf(value) === undefined
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]))
    : value;
}

function fromPlain(value: unknown): unknown {
  if (typeof value === 'number') return wholeNumber(value);
  return isDoc(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromPlain(item)]))
    : value;
}

/** Mingo knows UTC only as no timezone at all. */
function inUtc(operand: unknown): unknown {
  if (!isDoc(operand) || !/^(UTC|GMT|Z|Etc\/UTC)$/.test(String(operand.timezone))) return operand;
  const { timezone: _, ...rest } = operand;
  return rest;
}

function viaMingo(name: string, operand: unknown): unknown {
  try {
    return fromPlain(functions[name]!({ operand: inUtc(toPlain(operand)) }, '$operand', {}));
  } catch (error) {
    return fail(18535, `${name}: ${(error as Error).message}`);
  }
}

/** `$year` …: a date, or {date, timezone}. */
const part: Operator = {
  min: 1,
  max: 1,
  apply: ([operand], name) => {
    const isSpec = isDoc(operand) && bsonTypeOf(operand) === undefined;
    const date = isSpec ? operand.date : operand;
    if (date === null || date === undefined || (isSpec && operand.timezone === null)) return null;
    return viaMingo(name, isSpec ? { ...operand, date: moment(date, name) } : moment(date, name));
  },
};

/** Operators of named arguments; null when one that `needed` names is null. */
const named = (
  needed: string[],
  finish: (result: unknown) => unknown = (result) => result,
): Operator => ({
  min: 1,
  max: 1,
  apply: ([operand], name) => {
    if (!isDoc(operand)) return fail(18535, `${name} expects an object of named arguments`);
    const spec: Doc = { ...operand };
    for (const key of needed) {
      if (spec[key] === null || spec[key] === undefined) return spec.onNull ?? null;
      if (/date$/i.test(key) && key !== 'dateString') spec[key] = moment(spec[key], name);
    }
    return finish(viaMingo(name, spec));
  },
});

const parts = [
  'year',
  'month',
  'dayOfMonth',
  'dayOfWeek',
  'dayOfYear',
  'hour',
  'minute',
  'second',
  'millisecond',
  'week',
  'isoWeek',
  'isoDayOfWeek',
];

/** MongoDB gives these two as longs. */
const asLong = (result: unknown): unknown => (isNumeric(result) ? long(toNumber(result)) : result);

function dateToParts([operand]: unknown[], name: string): unknown {
  const result = named(['date']).apply([operand], name);
  if (!isDoc(result)) return result;
  const { hour, minute, second, millisecond, ...days } = result;
  return { ...days, hour, minute, second, millisecond };
}

/** Mingo takes a day that is left out for the zeroth. */
function dateFromParts([operand]: unknown[], name: string): unknown {
  const isIso = isDoc(operand) && operand.isoWeekYear !== undefined;
  const first = isIso ? { isoWeek: 1, isoDayOfWeek: 1 } : { month: 1, day: 1 };
  const midnight = { hour: 0, minute: 0, second: 0, millisecond: 0 };
  if (isDoc(operand) && Object.values(operand).includes(null)) return null;
  return named([]).apply([isDoc(operand) ? { ...first, ...midnight, ...operand } : operand], name);
}

/** Calendar arithmetic, by mingo: it works on JS dates, which BSON dates are. */
export const dateOperators: Record<string, Operator> = {
  ...Object.fromEntries(parts.map((name) => [`$${name}`, part])),
  $isoWeekYear: { ...part, apply: (args, name) => asLong(part.apply(args, name)) },
  $dateToString: named(['date']),
  $dateToParts: { min: 1, max: 1, apply: dateToParts },
  $dateFromParts: { min: 1, max: 1, apply: dateFromParts },
  $dateFromString: named(['dateString']),
  $dateAdd: named(['startDate', 'unit', 'amount']),
  $dateSubtract: named(['startDate', 'unit', 'amount']),
  $dateDiff: named(['startDate', 'endDate', 'unit'], asLong),
  $dateTrunc: named(['date', 'unit']),
};
