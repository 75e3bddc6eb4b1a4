import { fail } from '../errors.ts';
import { step } from '../turns.ts';
import { bsonTypeOf, type Doc, fieldOf, isDoc, setField } from '../values/values.ts';
import { arithmeticOperators } from './expressions/arithmetic.ts';
import { arrayOperators } from './expressions/arrays.ts';
import { booleanOperators } from './expressions/comparing.ts';
import { conversionForms, conversionOperators } from './expressions/conversions.ts';
import { dateForms } from './expressions/dates.ts';
import { controlForms } from './expressions/forms.ts';
import { objectOperators } from './expressions/objects.ts';
import {
  constant,
  type Evaluate,
  type Form,
  folded,
  type Operator,
} from './expressions/operators.ts';
import { powerOperators } from './expressions/powers.ts';
import { patternForms } from './expressions/regexes.ts';
import { setOperators } from './expressions/sets.ts';
import { stringForms, stringOperators } from './expressions/strings.ts';
import { trigonometryOperators } from './expressions/trigonometry.ts';
import { checkMade } from './memory.ts';

export { truthy } from './expressions/comparing.ts';
export { type Evaluate, isConstant, type Scope, scopeOf } from './expressions/operators.ts';

const operators: Record<string, Operator> = {
  ...arithmeticOperators,
  ...arrayOperators,
  ...booleanOperators,
  ...conversionOperators,
  ...objectOperators,
  ...powerOperators,
  ...setOperators,
  ...stringOperators,
  ...trigonometryOperators,
};
const forms: Record<string, Form> = {
  ...controlForms,
  ...conversionForms,
  ...dateForms,
  ...patternForms,
  ...stringForms,
};

/** True for the name of an operator of expressions. */
export const isExpressionOperator = (name: string): boolean =>
  Object.hasOwn(forms, name) || Object.hasOwn(operators, name);

/** Throws what MongoDB does for a name that no field of an expression's path or document may have. */
export function checkFieldName(name: string): void {
  if (name === '') fail(15998, 'FieldPath field names may not be empty strings.');
  if (name.startsWith('$') && !['$ref', '$id', '$db'].includes(name))
    fail(16410, "FieldPath field names may not start with '$'.");
  if (name.includes('\0')) fail(16411, "FieldPath field names may not contain '\0'.");
  if (name.includes('.')) fail(16412, "FieldPath field names may not contain '.'.");
}

/** The names in a dotted path, checked. */
export function fieldNames(path: string): string[] {
  if (path === '') return fail(40352, 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) return fail(40353, "FieldPath must not end with a '.'.");
  const names = path.split('.');
  names.forEach(checkFieldName);
  return names;
}

/** The value at a path as expressions see it: arrays on the way give arrays; numbers are field names. */
export function fieldPath(value: unknown, parts: string[], at: number): unknown {
  if (at === parts.length) return value;
  if (Array.isArray(value)) {
    const found = [];
    for (const element of value) {
      const inner = isDoc(element) ? fieldPath(element, parts, at) : undefined;
      if (inner !== undefined) found.push(inner);
    }
    return found;
  }
  return isDoc(value) ? fieldPath(fieldOf(value, parts[at]!), parts, at + 1) : undefined;
}

/** The variables an expression may use, by name; the values do not matter yet. */
type Known = Readonly<Record<string, unknown>>;

function compileVariable(path: string, known: Known): Evaluate {
  const [name, ...parts] = path.split('.') as [string, ...string[]];
  if (name === '') return fail(16866, 'empty variable names are not allowed');
  if (!/^[A-Za-z\u0080-\uffff]/.test(name))
    return fail(16867, `'${name}' starts with an invalid character for a user variable name`);
  if (!/^[\w\u0080-\uffff]*$/.test(name))
    return fail(16868, `'${name}' contains an invalid character for a variable name`);
  if (parts.length > 0) fieldNames(parts.join('.'));
  if (Object.hasOwn(known, name) && name !== 'CURRENT')
    return ({ variables }) => fieldPath(variables[name], parts, 0);
  const now = new Date();
  switch (name) {
    case 'ROOT':
      return ({ root }) => fieldPath(root, parts, 0);
    case 'CURRENT':
      return ({ current }) => fieldPath(current, parts, 0);
    case 'REMOVE':
      return () => undefined;
    case 'NOW':
      return () => (parts.length === 0 ? now : undefined);
    default:
      return fail(17276, `Use of undefined variable: ${name}`);
  }
}

function compilePath(path: string, known: Known): Evaluate {
  if (path === '$') return fail(16872, "'$' by itself is not a valid FieldPath");
  if (path.startsWith('$$')) return compileVariable(path.slice(2), known);
  const parts = fieldNames(path.slice(1));
  return ({ current }) => fieldPath(current, parts, 0);
}

function compileOperator(name: string, operand: unknown, known: Known): Evaluate {
  if (Object.hasOwn(forms, name))
    return forms[name]!(operand, name, (part, bound = []) =>
      compileExpression(part, {
        ...known,
        ...Object.fromEntries(bound.map((each) => [each, null])),
      }),
    );
  const operator = Object.hasOwn(operators, name) ? operators[name]! : undefined;
  if (!operator) return fail(168, `Unrecognized expression '${name}'`);
  const { min, max, apply } = operator;
  const args = (Array.isArray(operand) ? operand : [operand]).map((arg) =>
    compileExpression(arg, known),
  );
  if (args.length < min || args.length > max)
    return fail(
      min === max ? 16020 : 28667,
      `Expression ${name} takes ${min === max ? `exactly ${min}` : `at least ${min} and at most ${max}`} arguments. ${args.length} were passed in.`,
    );
  const evaluate: Evaluate = (scope) => {
    step();
    const value = apply(
      args.map((arg) => arg(scope)),
      name,
    );
    checkMade(value, name);
    return value;
  };
  return folded(evaluate, args);
}

function compileDocument(expression: Doc, known: Known): Evaluate {
  const fields = Object.keys(expression).map((key) => {
    checkFieldName(key);
    return [key, compileExpression(expression[key], known)] as const;
  });
  const evaluate: Evaluate = (scope) => {
    const doc: Doc = {};
    for (const [key, field] of fields) {
      const value = field(scope);
      if (value !== undefined) setField(doc, key, value);
    }
    return doc;
  };
  return folded(
    evaluate,
    fields.map(([, field]) => field),
  );
}

/**
 * Compiles an aggregation expression that may use the variables `known` names besides MongoDB's
 * own. Throws 168 for an operator that is not known, naming it, 17276 for such a variable.
 */
export function compileExpression(expression: unknown, known: Known = {}): Evaluate {
  if (typeof expression === 'string' && expression.startsWith('$'))
    return compilePath(expression, known);
  if (Array.isArray(expression)) {
    const items = expression.map((item) => compileExpression(item, known));
    return folded((scope) => items.map((item) => item(scope) ?? null), items);
  }
  if (!isDoc(expression) || bsonTypeOf(expression) !== undefined) return constant(expression);
  const keys = Object.keys(expression);
  const first = keys[0];
  if (!first?.startsWith('$')) return compileDocument(expression, known);
  return keys.length === 1
    ? compileOperator(first, expression[first], known)
    : fail(
        15983,
        `An object representing an expression must have exactly one field, not ${keys.length}`,
      );
}
