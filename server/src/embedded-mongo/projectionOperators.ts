import { fail } from './errors.ts';
import { compileExpression, scopeOf } from './expressions.ts';
import { compilePredicate, type Predicate } from './matching.ts';
import { isNumeric, toNumber } from './numbers.ts';
import { type Doc, isDoc } from './values.ts';

/** A projected field's new value from the old one and the whole document; undefined leaves it out. */
export interface Compute {
  compute: (value: unknown, root: Doc, offset: number | undefined) => unknown;
}

/** True for the operand of a find's own `$slice`, false for the expression's. */
export const isSliceOfFind = (operand: unknown): boolean =>
  !(Array.isArray(operand) && !isNumeric(operand[0]));

/** `$slice` in a find's projection: the first, the last, or [skip, limit] elements. */
export function sliceOf(operand: unknown): Compute {
  const [skip, limit] = Array.isArray(operand)
    ? operand.map((item) => toNumber(item))
    : [undefined, toNumber(operand as never)];
  if (Array.isArray(operand) && (operand.length !== 2 || limit! <= 0))
    fail(28724, '$slice takes [skip, limit], limit positive');
  return {
    compute: (value) => {
      if (!Array.isArray(value)) return value;
      if (skip === undefined) return limit! < 0 ? value.slice(limit) : value.slice(0, limit);
      const from = skip < 0 ? Math.max(0, value.length + skip) : skip;
      return value.slice(from, from + limit!);
    },
  };
}

/** `$elemMatch`: the first element that meets a condition. */
export function elemMatchOf(operand: unknown): Compute {
  if (!isDoc(operand)) return fail(31274, '$elemMatch: argument must be an object');
  const test: Predicate = compilePredicate({ v: { $elemMatch: operand } });
  return {
    compute: (value) => {
      const found = { offset: undefined as number | undefined };
      return Array.isArray(value) && test({ v: value }, found) ? [value[found.offset!]] : undefined;
    },
  };
}

/** `'comments.$': 1`: the element that the filter found. */
export const positional: Compute = {
  compute: (value, _root, offset) => {
    if (!Array.isArray(value)) return value;
    if (offset === undefined)
      return fail(
        51246,
        "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
      );
    return [value[offset]];
  },
};

/** A computed field. */
export function expressionOf(expression: unknown, variables: Record<string, unknown>): Compute {
  const evaluate = compileExpression(expression);
  return { compute: (_value, root) => evaluate(scopeOf(root, variables)) };
}
