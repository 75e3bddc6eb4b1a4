import { fail } from '../../errors.ts';
import { compare, equal } from '../../values/comparison.ts';
import { isNumeric, toNumber } from '../../values/numbers.ts';
import { aliasOf } from '../../values/types.ts';
import { type Doc, int, isDoc, setField } from '../../values/values.ts';
import { checkSize } from '../memory.ts';
import { isNullish, type Operator, takes, takesAny, takesFrom } from './operators.ts';
import { Deviation, sumOf } from './totals.ts';
import { isInt32 } from './wholeNumbers.ts';

/** A whole number that an int could hold; `codes` for what is no number, and for what is not whole. */
function whole(value: unknown, what: string, [type, range]: [number, number]): number {
  if (!isNumeric(value)) return fail(type, `${what} must be a number, but is ${aliasOf(value)}`);
  return isInt32(value)
    ? toNumber(value)
    : fail(range, `${what} can't be represented as a 32-bit integer: ${value}`);
}

/** An argument that searching starts or ends at. */
export function position(value: unknown, name: string): number {
  if (!isInt32(value))
    return fail(40096, `${name} requires a whole number, found: ${aliasOf(value)}`);
  const at = toNumber(value);
  return at >= 0 ? at : fail(40097, `${name} requires a nonnegative index, found: ${at}`);
}

function elementAt(array: unknown, index: unknown, name: string): unknown {
  if (isNullish(array) || isNullish(index)) return null;
  if (!Array.isArray(array))
    return fail(28689, `${name}'s first argument must be an array, but is ${aliasOf(array)}`);
  return array.at(whole(index, `${name}'s second argument`, [28690, 28691]));
}

function slice([array, first, ...more]: unknown[]): unknown {
  if (isNullish(array) || isNullish(first)) return null;
  if (!Array.isArray(array))
    return fail(28724, `First argument to $slice must be an array, but is: ${aliasOf(array)}`);
  const from = whole(first, 'Second argument to $slice', [28725, 28726]);
  if (more.length === 0) return from < 0 ? array.slice(from) : array.slice(0, from);
  if (isNullish(more[0])) return null;
  const count = whole(more[0], 'Third argument to $slice', [28727, 28728]);
  if (count <= 0) return fail(28729, `Third argument to $slice must be positive: ${count}`);
  const start = from < 0 ? Math.max(0, array.length + from) : from;
  return array.slice(start, start + count);
}

function concatArrays(args: unknown[]): unknown {
  const all: unknown[] = [];
  for (const arg of args) {
    if (isNullish(arg)) return null;
    if (!Array.isArray(arg))
      return fail(28664, `$concatArrays only supports arrays, not ${aliasOf(arg)}`);
    for (const element of arg) all.push(element);
  }
  return all;
}

function indexOfArray([array, wanted, ...bounds]: unknown[], name: string): unknown {
  if (isNullish(array)) return null;
  if (!Array.isArray(array))
    return fail(40090, `${name} requires an array as a first argument, found: ${aliasOf(array)}`);
  const [start = 0, end = array.length] = bounds.map((bound) => position(bound, name));
  return int(array.slice(0, end).findIndex((element, i) => i >= start && equal(element, wanted)));
}

function range([from, to, ...by]: unknown[]): unknown {
  const start = whole(from, '$range: the starting value', [34443, 34444]);
  const end = whole(to, '$range: the ending value', [34445, 34446]);
  const step = by.length > 0 ? whole(by[0], '$range: the step', [34447, 34448]) : 1;
  if (step === 0) return fail(34449, '$range requires a non-zero step value');
  checkSize(((end - start) / step) * 16, '$range');
  const numbers = [];
  for (let i = start; step > 0 ? i < end : i > end; i += step) numbers.push(int(i));
  return numbers;
}

/** A pair of `$arrayToObject`: [key, value], as all must be when the first is, or {k, v}. */
function pairOf(item: unknown, isArray: boolean): [string, unknown] {
  if (Array.isArray(item) !== isArray || !(isArray || isDoc(item)))
    return fail(
      isArray ? 40396 : 40391,
      `$arrayToObject requires all pairs alike, found: ${aliasOf(item)}`,
    );
  const [key, value, ...more] = isArray ? (item as unknown[]) : [(item as Doc).k, (item as Doc).v];
  if (isArray) {
    if ((item as unknown[]).length !== 2 || more.length > 0)
      return fail(40397, '$arrayToObject requires an array of size 2 arrays');
    if (typeof key !== 'string')
      return fail(40395, `$arrayToObject: a key must be a string, found: ${aliasOf(key)}`);
  } else {
    if (Object.keys(item as Doc).length !== 2)
      return fail(40392, "$arrayToObject requires an object with the two keys 'k' and 'v'");
    if (key === undefined || value === undefined)
      return fail(40393, "$arrayToObject requires an object with keys 'k' and 'v'");
    if (typeof key !== 'string')
      return fail(40394, `$arrayToObject: 'k' must be a string, found: ${aliasOf(key)}`);
  }
  return key.includes('\0')
    ? fail(isArray ? 4940400 : 4940401, 'Key field cannot contain an embedded null byte')
    : [key, value];
}

function arrayToObject([array]: unknown[]): unknown {
  if (isNullish(array)) return null;
  if (!Array.isArray(array))
    return fail(40386, `$arrayToObject requires an array input, found: ${aliasOf(array)}`);
  const doc: Doc = {};
  if (array.length > 0 && !Array.isArray(array[0]) && !isDoc(array[0]))
    return fail(40398, `Unrecognised input type format for $arrayToObject: ${aliasOf(array[0])}`);
  for (const item of array) setField(doc, ...pairOf(item, Array.isArray(array[0])));
  return doc;
}

function contains([wanted, array]: unknown[]): unknown {
  if (!Array.isArray(array))
    return fail(40081, `$in requires an array as a second argument, found: ${aliasOf(array)}`);
  return array.some((element) => equal(element, wanted));
}

/** The least or greatest of values, null of none. */
const extreme =
  (sign: number) =>
  (values: unknown[]): unknown => {
    let best: unknown = null;
    for (const value of values)
      if (!isNullish(value) && (best === null || compare(value, best) * sign > 0)) best = value;
    return best;
  };

function deviation(isSample: boolean): (values: unknown[]) => unknown {
  return (values) => {
    const total = new Deviation(isSample);
    for (const value of values) total.add(value);
    return total.result();
  };
}

/** One argument that is an array stands for its elements; several stand for themselves. */
const over = (compute: (values: unknown[]) => unknown): Operator =>
  takesAny((args) => compute(args.length === 1 && Array.isArray(args[0]) ? args[0] : args));

function reverse([array]: unknown[], name: string): unknown {
  if (isNullish(array)) return null;
  return Array.isArray(array)
    ? array.toReversed()
    : fail(34435, `The argument to ${name} must be an array, but was of type: ${aliasOf(array)}`);
}

function size([array]: unknown[]): unknown {
  return Array.isArray(array)
    ? int(array.length)
    : fail(17124, `The argument to $size must be an array, but was of type: ${aliasOf(array)}`);
}

/** Arrays, and sums and extremes of them. */
export const arrayOperators: Record<string, Operator> = {
  $arrayElemAt: takes(2, ([array, index], name) => elementAt(array, index, name)),
  $first: takes(1, ([array], name) => elementAt(array, int(0), name)),
  $last: takes(1, ([array], name) => elementAt(array, int(-1), name)),
  $arrayToObject: takes(1, arrayToObject),
  $concatArrays: takesAny(concatArrays),
  $in: takes(2, contains),
  $indexOfArray: takesFrom(2, 4, indexOfArray),
  $isArray: takes(1, ([value]) => Array.isArray(value)),
  $range: takesFrom(2, 3, range),
  $reverseArray: takes(1, reverse),
  $size: takes(1, size),
  $slice: takesFrom(2, 3, slice),
  $max: over(extreme(1)),
  $min: over(extreme(-1)),
  $sum: over((values) => sumOf(values).result()),
  $avg: over((values) => sumOf(values).mean()),
  $stdDevPop: over(deviation(false)),
  $stdDevSamp: over(deviation(true)),
};
