import { fail } from '../../errors.ts';
import { encodeKey } from '../../keys/keys.ts';
import { compare } from '../../values/comparison.ts';
import { aliasOf } from '../../values/types.ts';
import { truthy } from './comparing.ts';
import { isNullish, type Operator, takes, takesAny } from './operators.ts';

const keyOf = (value: unknown): string => encodeKey(value).toString('latin1');
const keysOf = (array: unknown[]): Set<string> => new Set(array.map(keyOf));

/** An array's distinct values, the first of each. */
function distinct(array: unknown[]): unknown[] {
  const seen = new Map<string, unknown>();
  for (const value of array) {
    const key = keyOf(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

/** MongoDB keeps these sets in order. */
const sorted = (values: unknown[]): unknown[] => values.sort(compare);

/** Checks one argument after the other; each has a code of its own, or all the last one. */
function arrays(
  args: unknown[],
  name: string,
  codes: number[],
  isNullable: boolean,
): unknown[][] | null {
  for (const [i, arg] of args.entries()) {
    if (isNullable && isNullish(arg)) return null;
    if (!Array.isArray(arg))
      return fail(
        codes[i] ?? codes.at(-1)!,
        `All operands of ${name} must be arrays, not ${aliasOf(arg)}`,
      );
  }
  return args as unknown[][];
}

/** Of sets of which a null one makes the result null. */
const nullable =
  (codes: number[], apply: (sets: unknown[][]) => unknown): Operator['apply'] =>
  (args, name) => {
    const sets = arrays(args, name, codes, true);
    return sets && apply(sets);
  };

const strict =
  (codes: number[], apply: (sets: unknown[][]) => unknown): Operator['apply'] =>
  (args, name) =>
    apply(arrays(args, name, codes, false)!);

function intersection([first = [], ...others]: unknown[][]): unknown[] {
  const keys = others.map(keysOf);
  return sorted(distinct(first).filter((value) => keys.every((set) => set.has(keyOf(value)))));
}

function difference([from, what]: unknown[]): unknown {
  if (isNullish(from) || isNullish(what)) return null;
  const [a, b] = arrays([from, what], '$setDifference', [17048, 17049], false)!;
  const others = keysOf(b!);
  return distinct(a!).filter((value) => !others.has(keyOf(value)));
}

function areEqual(sets: unknown[][]): boolean {
  if (sets.length < 2)
    return fail(17045, `$setEquals needs at least two arguments had: ${sets.length}`);
  const [first, ...others] = sets.map(keysOf);
  return others.every(
    (keys) => keys.size === first!.size && [...keys].every((key) => first!.has(key)),
  );
}

function isSubset([a, b]: unknown[][]): boolean {
  const others = keysOf(b!);
  return a!.every((value) => others.has(keyOf(value)));
}

/** Arrays as sets. */
export const setOperators: Record<string, Operator> = {
  $setUnion: takesAny(nullable([17043], (sets) => sorted(distinct(sets.flat())))),
  $setIntersection: takesAny(nullable([17047], intersection)),
  $setDifference: takes(2, difference),
  $setEquals: takesAny(strict([17044], areEqual)),
  $setIsSubset: takes(2, strict([17046, 17042], isSubset)),
  $anyElementTrue: takes(
    1,
    strict([17041], ([array]) => array!.some(truthy)),
  ),
  $allElementsTrue: takes(
    1,
    strict([17040], ([array]) => array!.every(truthy)),
  ),
};
