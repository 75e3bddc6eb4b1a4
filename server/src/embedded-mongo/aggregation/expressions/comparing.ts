import { compare } from '../../values/comparison.ts';
import { isNumeric, toNumber } from '../../values/numbers.ts';
import { int } from '../../values/values.ts';
import { isNullish, type Operator, takes } from './operators.ts';

/** MongoDB's truth: false, null, missing, and zero are false; all else, '' and NaN included, is true. */
export function truthy(value: unknown): boolean {
  if (isNumeric(value)) return toNumber(value) !== 0;
  return value !== false && !isNullish(value);
}

const comparison = (holds: (order: number) => unknown): Operator =>
  takes(2, ([a, b]) => holds(compare(a, b)));

/** Comparison across all types, and `$not`. */
export const booleanOperators: Record<string, Operator> = {
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $cmp: comparison((order) => int(Math.sign(order))),
  $not: takes(1, ([value]) => !truthy(value)),
};
