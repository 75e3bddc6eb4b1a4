import { fail } from '../../errors.ts';
import { step } from '../../turns.ts';
import { aliasOf } from '../../values/types.ts';
import { double } from '../../values/values.ts';
import { truthy } from './comparing.ts';
import {
  type Arguments,
  type Compile,
  checkArguments,
  constant,
  type Evaluate,
  type Form,
  folded,
  isNullish,
  isPlainDoc,
  type Scope,
  variableName,
} from './operators.ts';

const list = (operand: unknown): unknown[] => (Array.isArray(operand) ? operand : [operand]);

/** Exactly so many arguments, compiled. */
function exactly(count: number, operand: unknown, name: string, compile: Compile): Evaluate[] {
  const parts = list(operand);
  return parts.length === count
    ? parts.map((part) => compile(part))
    : fail(
        16020,
        `Expression ${name} takes exactly ${count} arguments. ${parts.length} were passed in.`,
      );
}

/** A scope with more variables; `CURRENT` changes what paths start from. */
const bind = (scope: Scope, bound: Record<string, unknown>): Scope => ({
  root: scope.root,
  current: 'CURRENT' in bound ? bound.CURRENT : scope.current,
  variables: { ...scope.variables, ...bound },
});

/** `$and` and `$or`, which stop at the first value that decides. */
const every =
  (wanted: boolean): Form =>
  (operand, _name, compile) => {
    const parts = list(operand).map((part) => compile(part));
    return folded(
      (scope) => parts.every((part) => truthy(part(scope)) === wanted) === wanted,
      parts,
    );
  };

const condArguments = {
  notObject: 16020,
  unknown: 17083,
  required: Object.fromEntries([
    ['if', 17080],
    ['then', 17081],
    ['else', 17082],
  ]),
};

const cond: Form = (operand, name, compile) => {
  const parts = isPlainDoc(operand) ? checkArguments(operand, name, condArguments) : undefined;
  const [test, yes, no] = exactly(
    3,
    parts ? [parts.if, parts.then, parts.else] : operand,
    name,
    compile,
  );
  return (scope) => (truthy(test!(scope)) ? yes!(scope) : no!(scope));
};

const ifNull: Form = (operand, name, compile) => {
  const [value, other] = exactly(2, operand, name, compile);
  return (scope) => {
    const found = value!(scope);
    return isNullish(found) ? other!(scope) : found;
  };
};

const branchArguments = {
  notObject: 40062,
  unknown: 40063,
  required: Object.fromEntries([
    ['case', 40064],
    ['then', 40065],
  ]),
};

const switchForm: Form = (operand, name, compile) => {
  const spec = checkArguments(operand, name, {
    notObject: 40060,
    unknown: 40067,
    required: { branches: 40068 },
    optional: ['default'],
  });
  if (!Array.isArray(spec.branches))
    return fail(
      40061,
      `$switch expected an array for 'branches', found: ${aliasOf(spec.branches)}`,
    );
  const branches = spec.branches.map((given) => {
    const branch = checkArguments(given, name, branchArguments);
    return [compile(branch.case), compile(branch.then)] as const;
  });
  if (branches.length === 0) return fail(40068, '$switch requires at least one branch.');
  const otherwise = 'default' in spec ? compile(spec.default) : undefined;
  return (scope) => {
    for (const [test, then] of branches) if (truthy(test(scope))) return then(scope);
    return otherwise
      ? otherwise(scope)
      : fail(
          40066,
          '$switch could not find a matching branch for an input, and no default was specified.',
        );
  };
};

/** The array that an operator walks; null of null. */
function arrayOf(value: unknown, code: number, name: string): unknown[] | null {
  if (isNullish(value)) return null;
  return Array.isArray(value)
    ? value
    : fail(code, `input to ${name} must be an array not ${aliasOf(value)}`);
}

/** `$map` and `$filter`: something for each element of an array, which has a name meanwhile. */
function walking(
  spec: Arguments,
  inner: string,
  notArray: number,
  walk: (array: unknown[], each: (element: unknown) => unknown) => unknown,
): Form {
  return (operand, name, compile) => {
    const given = checkArguments(operand, name, spec);
    const input = compile(given.input);
    const as = 'as' in given ? variableName(typeof given.as === 'string' ? given.as : '') : 'this';
    const body = compile(given[inner], [as]);
    return (scope) => {
      const array = arrayOf(input(scope), notArray, name);
      const each = (element: unknown): unknown => {
        step();
        return body(bind(scope, { [as]: element }));
      };
      return array && walk(array, each);
    };
  };
}

const map = walking(
  { notObject: 16878, unknown: 16879, required: { input: 16880, in: 16882 }, optional: ['as'] },
  'in',
  16883,
  (array, each) => array.map((element) => each(element) ?? null),
);

const filter = walking(
  { notObject: 28646, unknown: 28647, required: { input: 28648, cond: 28650 }, optional: ['as'] },
  'cond',
  28651,
  (array, each) => array.filter((element) => truthy(each(element))),
);

const reduce: Form = (operand, name, compile) => {
  const required = { input: 40077, initialValue: 40078, in: 40079 };
  const spec = checkArguments(operand, name, { notObject: 40075, unknown: 40076, required });
  const input = compile(spec.input);
  const initial = compile(spec.initialValue);
  const next = compile(spec.in, ['this', 'value']);
  return (scope) => {
    const array = arrayOf(input(scope), 40080, name);
    if (!array) return null;
    let value = initial(scope);
    for (const element of array) {
      step();
      value = next(bind(scope, { value, this: element }));
    }
    return value;
  };
};

const letForm: Form = (operand, name, compile) => {
  const required = { vars: 16876, in: 16877 };
  const spec = checkArguments(operand, name, { notObject: 16874, unknown: 16875, required });
  if (!isPlainDoc(spec.vars)) return fail(10065, 'invalid parameter: expected an object (vars)');
  const vars = Object.entries(spec.vars).map(
    ([key, value]) => [variableName(key), compile(value)] as const,
  );
  const inner = compile(
    spec.in,
    vars.map(([key]) => key),
  );
  return (scope) => {
    const bound = Object.fromEntries(vars.map(([key, value]) => [key, value(scope)]));
    return inner(bind(scope, bound));
  };
};

function zipParts(given: unknown, code: number, what: string, compile: Compile): Evaluate[] {
  return Array.isArray(given)
    ? given.map((part) => compile(part))
    : fail(code, `${what} must be an array of expressions, found ${aliasOf(given)}`);
}

const zip: Form = (operand, name, compile) => {
  const spec = checkArguments(operand, name, {
    notObject: 34460,
    unknown: 34464,
    required: {},
    optional: ['inputs', 'useLongestLength', 'defaults'],
  });
  const inputs = zipParts(spec.inputs ?? [], 34461, 'inputs', compile);
  const defaults = zipParts(spec.defaults ?? [], 34462, 'defaults', compile);
  const isLongest = spec.useLongestLength ?? false;
  if (typeof isLongest !== 'boolean')
    return fail(34463, `useLongestLength must be a bool, found ${aliasOf(isLongest)}`);
  if (inputs.length === 0) return fail(34465, '$zip requires at least one input array');
  if (defaults.length > 0 && !isLongest)
    return fail(34466, 'cannot specify defaults unless useLongestLength is true');
  if (defaults.length > 0 && defaults.length !== inputs.length)
    return fail(34467, 'defaults and inputs must have the same length');
  return folded(
    (scope) => {
      const arrays: unknown[][] = [];
      for (const input of inputs) {
        const array = arrayOf(input(scope), 34468, name);
        if (!array) return null;
        arrays.push(array);
      }
      const lengths = arrays.map((array) => array.length);
      const length = isLongest ? Math.max(...lengths) : Math.min(...lengths);
      const fill = Math.min(...lengths) < length ? defaults.map((part) => part(scope)) : [];
      return Array.from({ length }, (_, row) =>
        arrays.map((array, column) => (row < array.length ? array[row] : (fill[column] ?? null))),
      );
    },
    [...inputs, ...defaults],
  );
};

const rand: Form = (operand) =>
  isPlainDoc(operand) && Object.keys(operand).length === 0
    ? () => double(Math.random())
    : fail(3040501, '$rand does not currently accept arguments');

/** Operators that compute only some of their operands, or bind variables. */
export const controlForms: Record<string, Form> = {
  $and: every(true),
  $or: every(false),
  $cond: cond,
  $ifNull: ifNull,
  $switch: switchForm,
  $literal: constant,
  $const: constant,
  $map: map,
  $filter: filter,
  $reduce: reduce,
  $let: letForm,
  $zip: zip,
  $rand: rand,
};
