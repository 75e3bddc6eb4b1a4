import { compare } from '../comparison.ts';
import type { Operator } from '../expressions.ts';
import { isNumeric, toNumber } from '../numbers.ts';
import { int } from '../values.ts';

const comparison = (holds: (order: number) => unknown): Operator => ({
  min: 2,
  max: 2,
  apply: ([a, b]) => holds(compare(a, b)),
});

const isTrue = (value: unknown): boolean =>
  isNumeric(value)
    ? toNumber(value) !== 0
    : value !== false && value !== null && value !== undefined;

/** Comparison across all types, and `$not`. */
export const booleanOperators: Record<string, Operator> = {
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $cmp: comparison((order) => int(Math.sign(order))),
  $not: { min: 1, max: 1, apply: ([value]) => !isTrue(value) },
};
