import { compare } from '../comparison.ts';
import { fail } from '../errors.ts';
import { compileExpression, type Evaluate, type Form, type Scope, truthy } from '../expressions.ts';
import { compileOrder } from '../sorting.ts';
import { aliasOf } from '../types.ts';
import { type Doc, double, isDoc } from '../values.ts';

const list = (operand: unknown): unknown[] => (Array.isArray(operand) ? operand : [operand]);
const isNullish = (value: unknown): boolean => value === null || value === undefined;

/** The named arguments of a form, each allowed and each needed one there; codes as MongoDB's. */
function named(
  operand: unknown,
  name: string,
  allowed: string[],
  needed: string[],
  codes: [number, number, number],
): Doc {
  if (!isDoc(operand)) return fail(codes[0], `${name} only supports an object as its argument`);
  const unknown = Object.keys(operand).find((key) => !allowed.includes(key));
  if (unknown) return fail(codes[1], `Unrecognized parameter to ${name}: ${unknown}`);
  const missing = needed.find((key) => !(key in operand));
  return missing ? fail(codes[2], `Missing '${missing}' parameter to ${name}`) : operand;
}

const bind = (scope: Scope, bound: Record<string, unknown>): Scope => ({
  ...scope,
  variables: { ...scope.variables, ...bound },
});

function cond(operand: unknown): Evaluate {
  let parts: unknown[];
  if (Array.isArray(operand))
    parts =
      operand.length === 3
        ? operand
        : fail(
            16020,
            `Expression $cond takes exactly 3 arguments. ${operand.length} were passed in.`,
          );
  else {
    const spec = named(operand, '$cond', ['if', 'then', 'else'], [], [16020, 17083, 17080]);
    ['if', 'then', 'else'].forEach((key, i) => {
      if (!(key in spec)) fail(17080 + i, `Missing '${key}' parameter to $cond`);
    });
    parts = [spec.if, spec.then, spec.else];
  }
  const [test, yes, no] = parts.map(compileExpression);
  return (scope) => (truthy(test!(scope)) ? yes!(scope) : no!(scope));
}

function ifNull(operand: unknown): Evaluate {
  const options = list(operand).map(compileExpression);
  if (options.length < 2) return fail(1257300, '$ifNull needs at least two arguments');
  return (scope) => {
    let value: unknown;
    for (const option of options) {
      value = option(scope);
      if (!isNullish(value)) return value;
    }
    return value;
  };
}

function switchForm(operand: unknown, name: string): Evaluate {
  const spec = named(operand, name, ['branches', 'default'], [], [40060, 40067, 40068]);
  if (!Array.isArray(spec.branches))
    return fail(
      40061,
      `$switch expected an array for 'branches', found: ${aliasOf(spec.branches)}`,
    );
  if (spec.branches.length === 0) return fail(40068, '$switch requires at least one branch');
  const branches = spec.branches.map((branch) => {
    const { case: test, then } = named(branch, name, ['case', 'then'], [], [40062, 40063, 40064]);
    if (test === undefined)
      return fail(40064, "$switch requires each branch have a 'case' expression");
    if (then === undefined)
      return fail(40065, "$switch requires each branch have a 'then' expression");
    return [compileExpression(test), compileExpression(then)] as const;
  });
  const otherwise = 'default' in spec ? compileExpression(spec.default) : undefined;
  return (scope) => {
    for (const [test, then] of branches) if (truthy(test(scope))) return then(scope);
    return otherwise
      ? otherwise(scope)
      : fail(
          40066,
          '$switch could not find a matching branch for an input, and no default was specified.',
        );
  };
}

/** The array that `$map`, `$filter` and `$reduce` walk; null stays null. */
function inputOf(evaluate: Evaluate, scope: Scope, code: number, name: string): unknown[] | null {
  const input = evaluate(scope);
  if (isNullish(input)) return null;
  return Array.isArray(input)
    ? input
    : fail(code, `input to ${name} must be an array not ${aliasOf(input)}`);
}

const variable = (as: unknown): string =>
  as === undefined
    ? 'this'
    : typeof as === 'string' && /^[a-z]/.test(as)
      ? as
      : fail(16866, `'${String(as)}' is not a valid variable name`);

function map(operand: unknown, name: string): Evaluate {
  const spec = named(operand, name, ['input', 'as', 'in'], ['input', 'in'], [16878, 16879, 16880]);
  const input = compileExpression(spec.input);
  const each = compileExpression(spec.in);
  const as = variable(spec.as);
  return (scope) =>
    inputOf(input, scope, 16883, name)?.map(
      (value) => each(bind(scope, { [as]: value })) ?? null,
    ) ?? null;
}

function filter(operand: unknown, name: string): Evaluate {
  const spec = named(
    operand,
    name,
    ['input', 'as', 'cond'],
    ['input', 'cond'],
    [28646, 28647, 28648],
  );
  const input = compileExpression(spec.input);
  const keeps = compileExpression(spec.cond);
  const as = variable(spec.as);
  return (scope) =>
    inputOf(input, scope, 28651, name)?.filter((value) =>
      truthy(keeps(bind(scope, { [as]: value }))),
    ) ?? null;
}

function reduce(operand: unknown, name: string): Evaluate {
  const spec = named(
    operand,
    name,
    ['input', 'initialValue', 'in'],
    ['input', 'initialValue', 'in'],
    [40075, 40076, 40077],
  );
  const input = compileExpression(spec.input);
  const initial = compileExpression(spec.initialValue);
  const step = compileExpression(spec.in);
  return (scope) => {
    const array = inputOf(input, scope, 40080, name);
    return array?.reduce<unknown>(
      (value, item) => step(bind(scope, { value, this: item })),
      initial(scope),
    );
  };
}

function letForm(operand: unknown, name: string): Evaluate {
  const spec = named(operand, name, ['vars', 'in'], ['vars', 'in'], [16874, 16875, 16876]);
  const vars = Object.entries(spec.vars as Doc).map(
    ([key, value]) => [variable(key), compileExpression(value)] as const,
  );
  const inner = compileExpression(spec.in);
  return (scope) => {
    const bound = Object.fromEntries(vars.map(([key, value]) => [key, value(scope)]));
    const next = bind(scope, bound);
    return inner('CURRENT' in bound ? { ...next, current: bound.CURRENT } : next);
  };
}

function zip(operand: unknown, name: string): Evaluate {
  const spec = named(
    operand,
    name,
    ['inputs', 'useLongestLength', 'defaults'],
    ['inputs'],
    [34460, 34464, 34465],
  );
  const inputs = list(spec.inputs).map(compileExpression);
  const defaults = list(spec.defaults ?? []).map(compileExpression);
  return (scope) => {
    const arrays = inputs.map((input) => inputOf(input, scope, 34468, name));
    if (arrays.includes(null)) return null;
    const lengths = arrays.map((array) => array!.length);
    const length = spec.useLongestLength === true ? Math.max(...lengths) : Math.min(...lengths);
    return Array.from({ length }, (_, i) =>
      arrays.map((array, j) => array![i] ?? defaults[j]?.(scope) ?? null),
    );
  };
}

function sortArray(operand: unknown, name: string): Evaluate {
  const spec = named(
    operand,
    name,
    ['input', 'sortBy'],
    ['input', 'sortBy'],
    [2942500, 2942501, 2942502],
  );
  const input = compileExpression(spec.input);
  const sign = isDoc(spec.sortBy) ? undefined : Number(String(spec.sortBy));
  const order = sign === undefined ? compileOrder(spec.sortBy as Doc) : undefined;
  return (scope) => {
    const array = inputOf(input, scope, 2942504, name);
    if (!array) return null;
    return array.toSorted((a, b) =>
      order ? order.compare(order.keyOf(a as Doc), order.keyOf(b as Doc)) : compare(a, b) * sign!,
    );
  };
}

function getField(operand: unknown): Evaluate {
  const spec = isDoc(operand) ? operand : { field: operand, input: '$$CURRENT' };
  const input = compileExpression(spec.input ?? '$$CURRENT');
  const field = compileExpression(spec.field);
  return (scope) => {
    const doc = input(scope);
    return isDoc(doc) ? doc[String(field(scope))] : undefined;
  };
}

const accumulatorLike =
  (keep: (values: unknown[], n: number) => unknown[]): Form =>
  (operand, name) => {
    const spec = named(operand, name, ['n', 'input'], ['n', 'input'], [5787801, 5787901, 5787906]);
    const [n, input] = [compileExpression(spec.n), compileExpression(spec.input)];
    return (scope) => {
      const array = inputOf(input, scope, 5788200, name);
      return array && keep(array, Number(String(n(scope) ?? double(0))));
    };
  };

/** Operators that compute only some of their operands, or bind variables. */
export const controlForms: Record<string, Form> = {
  $and: (operand) => {
    const all = list(operand).map(compileExpression);
    return (scope) => all.every((test) => truthy(test(scope)));
  },
  $or: (operand) => {
    const any = list(operand).map(compileExpression);
    return (scope) => any.some((test) => truthy(test(scope)));
  },
  $cond: cond,
  $ifNull: ifNull,
  $switch: switchForm,
  $literal: (operand) => () => operand,
  $const: (operand) => () => operand,
  $map: map,
  $filter: filter,
  $reduce: reduce,
  $let: letForm,
  $zip: zip,
  $sortArray: sortArray,
  $getField: getField,
  $firstN: accumulatorLike((values, n) => values.slice(0, n)),
  $lastN: accumulatorLike((values, n) => values.slice(-n)),
};
