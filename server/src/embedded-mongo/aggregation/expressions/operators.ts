import { fail } from '../../errors.ts';
import { aliasOf } from '../../values/types.ts';
import { bsonTypeOf, type Doc, isDoc } from '../../values/values.ts';

/** What an expression sees: the document as it entered, `$$CURRENT`, and bound variables. */
export interface Scope {
  root: Doc;
  current: unknown;
  variables: Record<string, unknown>;
}

/** Computes a value in a scope; undefined is a missing field. */
export type Evaluate = (scope: Scope) => unknown;

/** Compiles a part of an expression; `bound` names the variables that only that part may use. */
export type Compile = (expression: unknown, bound?: readonly string[]) => Evaluate;

/** An operator that computes its arguments first: how many it takes, and what it makes of them. */
export interface Operator {
  min: number;
  max: number;
  apply: (args: unknown[], name: string) => unknown;
}

/** An operator that reads its operand itself (`$cond`, `$map`, `$dateToString` …). */
export type Form = (operand: unknown, name: string, compile: Compile) => Evaluate;

/** A scope for a document of its own. */
export const scopeOf = (doc: Doc, variables: Record<string, unknown> = {}): Scope => ({
  root: doc,
  current: doc,
  variables,
});

export const isNullish = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/** True for `{…}` that is a document, not a BSON value of another type. */
export const isPlainDoc = (value: unknown): value is Doc =>
  isDoc(value) && bsonTypeOf(value) === undefined;

export const takes = (count: number, apply: Operator['apply']): Operator => ({
  min: count,
  max: count,
  apply,
});
export const takesFrom = (min: number, max: number, apply: Operator['apply']): Operator => ({
  min,
  max,
  apply,
});
export const takesAny = (apply: Operator['apply']): Operator => ({ min: 0, max: Infinity, apply });

const constants = new WeakSet<Evaluate>();

/** An expression that is the same for every document. */
export function constant(value: unknown): Evaluate {
  const evaluate: Evaluate = () => value;
  constants.add(evaluate);
  return evaluate;
}
export const isConstant = (evaluate: Evaluate): boolean => constants.has(evaluate);

/** Computes at once what depends on no document, so that its errors show without one. */
export function folded(evaluate: Evaluate, parts: readonly Evaluate[]): Evaluate {
  return parts.every(isConstant) ? constant(evaluate(scopeOf({}))) : evaluate;
}

/** The named arguments an operator knows, and MongoDB's codes for what is wrong with them. */
export interface Arguments {
  /** For an operand that is no document. */
  notObject: number;
  /** For an argument of another name. */
  unknown: number;
  /** Arguments that must be there, in the order that they are missed, each with its code. */
  required: Record<string, number>;
  optional?: readonly string[];
}

/** Checks an operand of named arguments. */
export function checkArguments(operand: unknown, name: string, spec: Arguments): Doc {
  if (!isPlainDoc(operand))
    return fail(
      spec.notObject,
      `${name} only supports an object as its argument, found: ${aliasOf(operand)}`,
    );
  const other = Object.keys(operand).find(
    (key) => !(key in spec.required) && !spec.optional?.includes(key),
  );
  if (other !== undefined) return fail(spec.unknown, `Unrecognized argument to ${name}: ${other}`);
  for (const [key, code] of Object.entries(spec.required))
    if (!(key in operand)) fail(code, `Missing '${key}' parameter to ${name}`);
  return operand;
}

/** Reads an argument: undefined for one that is missing or was not given. */
export type Read = (key: string) => unknown;

/** An operator of named arguments, each computed when it is read; `given` tells which there are. */
export function named(
  spec: Arguments,
  apply: (read: Read, name: string, given: Doc) => unknown,
): Form {
  return (operand, name, compile) => {
    const given = checkArguments(operand, name, spec);
    const parts = new Map(Object.keys(given).map((key) => [key, compile(given[key])]));
    return folded(
      (scope) => apply((key) => parts.get(key)?.(scope), name, given),
      [...parts.values()],
    );
  };
}

/** The name of a variable that a user may set. Throws 16866 … 16868. */
export function variableName(name: string): string {
  if (name === 'CURRENT') return name;
  if (name === '') return fail(16866, 'empty variable names are not allowed');
  if (!/^[a-z\u0080-\uffff]/.test(name))
    return fail(16867, `'${name}' starts with an invalid character for a user variable name`);
  return /^[\w\u0080-\uffff]*$/.test(name)
    ? name
    : fail(16868, `'${name}' contains an invalid character for a variable name`);
}
