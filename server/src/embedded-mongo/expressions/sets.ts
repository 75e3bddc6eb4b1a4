import { fail } from '../errors.ts';
import type { Operator } from '../expressions.ts';
import { encodeKey } from '../keys.ts';
import { isNumeric, toNumber } from '../numbers.ts';
import { aliasOf } from '../types.ts';

const keyOf = (value: unknown): string => encodeKey(value).toString('latin1');
const keysOf = (array: unknown[]): Set<string> => new Set(array.map(keyOf));

/** An array's distinct values, the first of each. */
function distinct(array: unknown[]): unknown[] {
  const seen = new Map<string, unknown>();
  for (const value of array) if (!seen.has(keyOf(value))) seen.set(keyOf(value), value);
  return [...seen.values()];
}

function ofArrays(
  code: number,
  isNullable: boolean,
  apply: (arrays: unknown[][]) => unknown,
  min = 2,
  max = 2,
): Operator {
  return {
    min,
    max,
    apply: (args, name) => {
      if (isNullable && args.some((arg) => arg === null || arg === undefined)) return null;
      const wrong = args.find((arg) => !Array.isArray(arg));
      if (wrong !== undefined || args.includes(undefined))
        return fail(
          code,
          `All operands of ${name} must be arrays. One argument is of type: ${aliasOf(wrong)}`,
        );
      return apply(args as unknown[][]);
    },
  };
}

const isTrue = (value: unknown): boolean =>
  isNumeric(value)
    ? toNumber(value) !== 0
    : value !== false && value !== null && value !== undefined;

/** Arrays as sets. */
export const setOperators: Record<string, Operator> = {
  $setUnion: ofArrays(17043, true, (arrays) => distinct(arrays.flat()), 0, Infinity),
  $setIntersection: ofArrays(
    17047,
    true,
    (arrays) => {
      const others = arrays.slice(1).map(keysOf);
      return distinct(arrays[0] ?? []).filter((value) =>
        others.every((keys) => keys.has(keyOf(value))),
      );
    },
    0,
    Infinity,
  ),
  $setDifference: ofArrays(17048, true, ([a, b]) => {
    const others = keysOf(b!);
    return distinct(a!).filter((value) => !others.has(keyOf(value)));
  }),
  $setEquals: ofArrays(
    17044,
    false,
    (arrays) => {
      const first = keysOf(arrays[0]!);
      return arrays.every((array) => {
        const keys = keysOf(array);
        return keys.size === first.size && [...keys].every((key) => first.has(key));
      });
    },
    2,
    Infinity,
  ),
  $setIsSubset: ofArrays(17046, false, ([a, b]) => {
    const others = keysOf(b!);
    return a!.every((value) => others.has(keyOf(value)));
  }),
  $anyElementTrue: ofArrays(17041, false, ([array]) => array!.some(isTrue), 1, 1),
  $allElementsTrue: ofArrays(17040, false, ([array]) => array!.every(isTrue), 1, 1),
};
