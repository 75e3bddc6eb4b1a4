import { compare, equal } from '../comparison.ts';
import { fail } from '../errors.ts';
import type { Operator } from '../expressions.ts';
import { isNumeric, toNumber } from '../numbers.ts';
import { aliasOf } from '../types.ts';
import { type Doc, int, isDoc, setField, wholeNumber } from '../values.ts';
import { averageOf, deviation, sumOf } from './totals.ts';

const isNullish = (value: unknown): boolean => value === null || value === undefined;

function whole(value: unknown, code: number, name: string): number {
  if (!isNumeric(value) || !Number.isInteger(toNumber(value)))
    return fail(code, `${name} needs a whole number, not ${aliasOf(value)}`);
  return toNumber(value);
}

function elementAt([array, index]: unknown[]): unknown {
  if (isNullish(array) || isNullish(index)) return null;
  if (!Array.isArray(array))
    return fail(28689, `$arrayElemAt's first argument must be an array, but is ${aliasOf(array)}`);
  if (!isNumeric(index))
    return fail(
      28690,
      `$arrayElemAt's second argument must be a numeric value, but is ${aliasOf(index)}`,
    );
  return array.at(whole(index, 28691, '$arrayElemAt'));
}

function slice([array, a, b]: unknown[], _name: string): unknown {
  if (isNullish(array) || a === null || b === null) return null;
  if (!Array.isArray(array))
    return fail(
      28724,
      `First argument to $slice must be an array, but is of type: ${aliasOf(array)}`,
    );
  const first = whole(a, 28725, '$slice');
  if (b === undefined) return first < 0 ? array.slice(first) : array.slice(0, first);
  const count = whole(b, 28727, '$slice');
  if (count <= 0) return fail(28729, 'Third argument to $slice must be positive');
  const from = first < 0 ? Math.max(0, array.length + first) : first;
  return array.slice(from, from + count);
}

function concatArrays(args: unknown[]): unknown {
  if (args.some(isNullish)) return null;
  return args.flatMap((arg) =>
    Array.isArray(arg)
      ? arg
      : fail(28664, `$concatArrays only supports arrays, not ${aliasOf(arg)}`),
  );
}

function indexOfArray([array, wanted, from, to]: unknown[]): unknown {
  if (isNullish(array)) return null;
  if (!Array.isArray(array))
    return fail(
      40090,
      `$indexOfArray requires an array as a first argument, found: ${aliasOf(array)}`,
    );
  const start = from === undefined ? 0 : whole(from, 40096, '$indexOfArray');
  const end = to === undefined ? array.length : whole(to, 40096, '$indexOfArray');
  const index = array.slice(0, end).findIndex((element, i) => i >= start && equal(element, wanted));
  return int(index);
}

function range([from, to, by]: unknown[]): unknown {
  const start = whole(from, 34443, '$range');
  const end = whole(to, 34445, '$range');
  const step = by === undefined ? 1 : whole(by, 34447, '$range');
  if (step === 0) return fail(34449, '$range requires a non-zero step value');
  const numbers = [];
  for (let i = start; step > 0 ? i < end : i > end; i += step) numbers.push(wholeNumber(i));
  return numbers;
}

function arrayToObject([array]: unknown[]): unknown {
  if (isNullish(array)) return null;
  if (!Array.isArray(array))
    return fail(40386, `$arrayToObject requires an array input, found: ${aliasOf(array)}`);
  const doc: Doc = {};
  for (const item of array) {
    const [key, value] = Array.isArray(item)
      ? item
      : isDoc(item)
        ? [item.k, item.v]
        : fail(40398, 'Unrecognised input type format for $arrayToObject');
    if (typeof key !== 'string')
      return fail(
        40394,
        '$arrayToObject requires an object with keys k and v, where k is a string',
      );
    setField(doc, key, value);
  }
  return doc;
}

/** One argument that is an array stands for its elements; several stand for themselves. */
function elements(args: unknown[]): unknown[] {
  return args.length === 1 && Array.isArray(args[0]) ? args[0] : args;
}

function extreme(sign: number): (args: unknown[]) => unknown {
  return (args) => {
    const values = elements(args).filter((value) => !isNullish(value));
    if (values.length === 0) return null;
    return values.reduce((best, value) => (compare(value, best) * sign > 0 ? value : best));
  };
}

function contains([wanted, array]: unknown[]): unknown {
  if (!Array.isArray(array))
    return fail(40081, `$in requires an array as a second argument, found: ${aliasOf(array)}`);
  return array.some((element) => equal(element, wanted));
}

const ofArray = (code: number, compute: (array: unknown[]) => unknown): Operator => ({
  min: 1,
  max: 1,
  apply: ([array], name) => {
    if (isNullish(array)) return null;
    return Array.isArray(array)
      ? compute(array)
      : fail(code, `The argument to ${name} must be an array, but was of type: ${aliasOf(array)}`);
  },
});

/** `$size`, `$slice`, `$in`, and the sums and extremes of arrays. */
export const arrayOperators: Record<string, Operator> = {
  $arrayElemAt: { min: 2, max: 2, apply: elementAt },
  $arrayToObject: { min: 1, max: 1, apply: arrayToObject },
  $concatArrays: { min: 0, max: Infinity, apply: concatArrays },
  $first: ofArray(28689, (array) => array[0]),
  $last: ofArray(28689, (array) => array.at(-1)),
  $in: { min: 2, max: 2, apply: contains },
  $indexOfArray: { min: 2, max: 4, apply: indexOfArray },
  $isArray: { min: 1, max: 1, apply: ([value]) => Array.isArray(value) },
  $range: { min: 2, max: 3, apply: range },
  $reverseArray: ofArray(34435, (array) => array.toReversed()),
  $size: {
    min: 1,
    max: 1,
    apply: ([array]) =>
      Array.isArray(array)
        ? int(array.length)
        : fail(17124, `The argument to $size must be an array, but was of type: ${aliasOf(array)}`),
  },
  $slice: { min: 2, max: 3, apply: slice },
  $max: { min: 0, max: Infinity, apply: extreme(1) },
  $min: { min: 0, max: Infinity, apply: extreme(-1) },
  $sum: { min: 0, max: Infinity, apply: (args) => sumOf(elements(args)) },
  $stdDevPop: { min: 0, max: Infinity, apply: (args) => deviation(false)(elements(args)) },
  $stdDevSamp: { min: 0, max: Infinity, apply: (args) => deviation(true)(elements(args)) },
  $avg: { min: 0, max: Infinity, apply: (args) => averageOf(elements(args)) },
};
