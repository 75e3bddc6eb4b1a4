import { fail } from './errors.ts';
import { arithmeticOperators } from './expressions/arithmetic.ts';
import { arrayOperators } from './expressions/arrays.ts';
import { booleanOperators } from './expressions/comparing.ts';
import { conversionOperators } from './expressions/conversions.ts';
import { dateOperators } from './expressions/dates.ts';
import { controlForms } from './expressions/forms.ts';
import { objectOperators } from './expressions/objects.ts';
import { setOperators } from './expressions/sets.ts';
import { stringOperators } from './expressions/strings.ts';
import { isNumeric, toNumber } from './numbers.ts';
import { bsonTypeOf, type Doc, fieldOf, isDoc, setField } from './values.ts';

/** What an expression sees: the document as it entered, `$$CURRENT`, and bound variables. */
export interface Scope {
  root: Doc;
  current: unknown;
  variables: Record<string, unknown>;
}

/** Computes a value in a scope; undefined is a missing field. */
export type Evaluate = (scope: Scope) => unknown;

/** An operator that computes its arguments first: how many it takes, and what it makes of them. */
export interface Operator {
  min: number;
  max: number;
  apply: (args: unknown[], name: string) => unknown;
}

/** An operator that decides itself what to compute (`$cond`, `$map`, `$let` …). */
export type Form = (operand: unknown, name: string) => Evaluate;

const operators: Record<string, Operator> = {
  ...arithmeticOperators,
  ...arrayOperators,
  ...booleanOperators,
  ...conversionOperators,
  ...dateOperators,
  ...objectOperators,
  ...setOperators,
  ...stringOperators,
};

/** True for the name of an operator or form of expressions. */
export const isExpressionOperator = (name: string): boolean =>
  name in controlForms || name in operators;

/** MongoDB's truth: false, null, missing, and zero are false; all else, '' included, is true. */
export function truthy(value: unknown): boolean {
  if (isNumeric(value)) return toNumber(value) !== 0;
  return value !== false && value !== null && value !== undefined;
}

/** The value at a path as expressions see it: arrays on the way give arrays; numbers are field names. */
export function fieldPath(value: unknown, parts: string[], at: number): unknown {
  if (at === parts.length) return value;
  if (Array.isArray(value)) {
    const found = value
      .filter((element) => isDoc(element) || Array.isArray(element))
      .map((element) => (isDoc(element) ? fieldPath(element, parts, at) : undefined));
    return found.filter((element) => element !== undefined);
  }
  return isDoc(value) ? fieldPath(fieldOf(value, parts[at]!), parts, at + 1) : undefined;
}

function compilePath(path: string): Evaluate {
  if (!path.startsWith('$$')) {
    const parts = path.slice(1).split('.');
    if (parts.includes(''))
      fail(path === '$' ? 16872 : 40353, 'FieldPath must not end with a dot or be empty');
    return ({ current }) => fieldPath(current, parts, 0);
  }
  const [name, ...parts] = path.slice(2).split('.');
  switch (name) {
    case '':
      return fail(16869, 'empty variable names are not allowed');
    case 'ROOT':
      return ({ root }) => fieldPath(root, parts, 0);
    case 'CURRENT':
      return ({ current }) => fieldPath(current, parts, 0);
    case 'REMOVE':
      return () => undefined;
    case 'NOW':
      return () => new Date();
    case 'KEEP':
    case 'PRUNE':
    case 'DESCEND':
      return () => path;
    default:
      return ({ variables }) =>
        name! in variables
          ? fieldPath(variables[name!], parts, 0)
          : fail(17276, `Use of undefined variable: ${name}`);
  }
}

function compileOperator(name: string, operand: unknown): Evaluate {
  const form = controlForms[name];
  if (form) return form(operand, name);
  const operator = operators[name];
  if (!operator) return fail(168, `Unrecognized expression '${name}'`);
  const args = (Array.isArray(operand) ? operand : [operand]).map(compileExpression);
  if (args.length < operator.min || args.length > operator.max) {
    const range =
      operator.min === operator.max
        ? `exactly ${operator.min}`
        : `at least ${operator.min} and at most ${operator.max}`;
    return fail(
      16020,
      `Expression ${name} takes ${range} arguments. ${args.length} were passed in.`,
    );
  }
  return (scope) =>
    operator.apply(
      args.map((arg) => arg(scope)),
      name,
    );
}

/** Compiles an aggregation expression. Throws 168 for an operator that is not known, naming it. */
export function compileExpression(expression: unknown): Evaluate {
  if (typeof expression === 'string') {
    return expression.startsWith('$') ? compilePath(expression) : () => expression;
  }
  if (Array.isArray(expression)) {
    const items = expression.map(compileExpression);
    return (scope) => items.map((item) => item(scope) ?? null);
  }
  if (!isDoc(expression) || bsonTypeOf(expression) !== undefined) return () => expression;
  const keys = Object.keys(expression);
  const first = keys[0];
  if (first?.startsWith('$')) {
    if (keys.length > 1)
      return fail(
        15983,
        `an expression specification must contain exactly one field, the name of the expression. Found ${keys.length} fields`,
      );
    return compileOperator(first, expression[first]);
  }
  const fields = keys.map((key) => [key, compileExpression(expression[key])] as const);
  return (scope) => {
    const doc: Doc = {};
    for (const [key, evaluate] of fields) {
      const value = evaluate(scope);
      if (value !== undefined) setField(doc, key, value);
    }
    return doc;
  };
}

/** A scope for a document of its own. */
export const scopeOf = (doc: Doc, variables: Record<string, unknown> = {}): Scope => ({
  root: doc,
  current: doc,
  variables,
});
