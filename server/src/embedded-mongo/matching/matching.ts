import type { BSONRegExp } from 'bson';
import { compileExpression, truthy } from '../aggregation/expressions.ts';
import { fail } from '../errors.ts';
import { equals, matchesRegex } from '../values/comparisons.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { visitPath } from '../values/paths.ts';
import { bsonTypeOf, type Doc, isDoc } from '../values/values.ts';
import { compileOperator } from './conditions.ts';

/** What a match found besides yes or no: the array offset that the positional `$` stands for. */
export interface Found {
  offset: number | undefined;
}

export type Predicate = (doc: Doc, found: Found) => boolean;

/** A condition on one field. `single` sees one value; `entersArrays`: the elements of an array too. */
export interface Condition {
  single: (value: unknown, found: Found) => boolean;
  entersArrays: boolean;
  /** Holds when no value of the path does (`$ne`, `$not`, `$nin`). */
  isNegated?: boolean;
  /** Several conditions that must all hold, each for a value of its own (`$all`, `$not` of several). */
  all?: Condition[];
}

/** True for `{$gt: 1}`: a document whose first field is an operator, and that is no reference. */
export function isOperatorDoc(value: unknown): value is Doc {
  if (!isDoc(value) || bsonTypeOf(value) !== undefined) return false;
  return Object.keys(value)[0]?.startsWith('$') === true && !('$ref' in value && '$id' in value);
}

/** The conditions of one field's operand: `{$gt: 1, $lt: 5}`, a regular expression, or a value to equal. */
export function compileConditions(operand: unknown): Condition[] {
  if (bsonTypeOf(operand) === 'BSONRegExp') {
    return [{ single: matchesRegex(operand as BSONRegExp), entersArrays: true }];
  }
  if (!isOperatorDoc(operand)) return [{ single: equals(operand), entersArrays: true }];
  const conditions: Condition[] = [];
  for (const [name, argument] of Object.entries(operand)) {
    const condition = compileOperator(name, argument, operand);
    if (condition) conditions.push(condition);
  }
  return conditions;
}

function onPath(path: string, condition: Condition): Predicate {
  if (condition.all) {
    const tests = condition.all.map((part) => onPath(path, part));
    return (doc, found) =>
      tests.every((test) => test(doc, found)) !== (condition.isNegated ?? false);
  }
  const parts = path.split('.');
  return (doc, found) => {
    const isMatch = visitPath(doc, parts, condition.entersArrays, (value, offset) => {
      if (!condition.single(value, found)) return false;
      if (offset !== undefined && !condition.isNegated) found.offset = offset;
      return true;
    });
    return condition.isNegated ? !isMatch : isMatch;
  };
}

type Variables = Record<string, unknown>;

/** What a filter's place allows: `$expr` sees the whole document only. */
export interface Context {
  variables: Variables;
  /** The filter is about an element of an array (`$elemMatch`). */
  isElement: boolean;
  /** An array filter, a `$pull`, a partial index: no `$expr`. */
  isBare?: boolean;
}

function branches(name: string, operand: unknown, context: Context): Predicate[] {
  if (!Array.isArray(operand)) return fail(2, `${name} must be an array`);
  if (operand.length === 0) return fail(2, '$and/$or/$nor must be a nonempty array');
  return operand.map((branch) =>
    isDoc(branch)
      ? compileWithin(branch, context)
      : fail(2, '$or/$and/$nor entries need to be full objects'),
  );
}

/** Operators that stand where a field's name would. */
const pathless = new Set(
  '$and $or $nor $expr $comment $alwaysTrue $alwaysFalse $where $text $jsonSchema $ref $id $db'.split(
    ' ',
  ),
);
export const isPathless = (name: string): boolean => pathless.has(name);

function always(name: string, operand: unknown, value: boolean): Predicate {
  if (!isNumeric(operand) || toNumber(operand) !== 1)
    fail(9, `${name} must be an integer value of 1`);
  return () => value;
}

function compileTopLevel(name: string, operand: unknown, context: Context): Predicate | undefined {
  switch (name) {
    case '$and': {
      const all = branches(name, operand, context);
      return (doc, found) => all.every((test) => test(doc, found));
    }
    case '$or': {
      const any = branches(name, operand, context);
      return (doc, found) => any.some((test) => test(doc, found));
    }
    case '$nor': {
      const none = branches(name, operand, context);
      return (doc) => !none.some((test) => test(doc, { offset: undefined }));
    }
    case '$expr': {
      if (context.isElement) fail(2, '$expr can only be applied to the top-level document');
      if (context.isBare) fail(224, '$expr is not allowed in this context');
      const { variables } = context;
      const evaluate = compileExpression(operand, variables);
      return (doc) => truthy(evaluate({ root: doc, current: doc, variables }));
    }
    case '$comment':
      return undefined;
    case '$alwaysTrue':
    case '$alwaysFalse':
      return always(name, operand, name === '$alwaysTrue');
    case '$ref':
    case '$id':
    case '$db':
      return onPath(name, { single: equals(operand), entersArrays: true });
    default:
      return fail(2, `unknown top level operator: ${name}`);
  }
}

/** Compiles a filter; the predicate is pure. Throws 2 (BadValue) and others for what is malformed. */
export const compilePredicate = (filter: Doc, variables: Variables = {}): Predicate =>
  compileWithin(filter, { variables, isElement: false });

/** As `compilePredicate`, for a filter within another. */
export function compileWithin(filter: Doc, context: Context): Predicate {
  const tests: Predicate[] = [];
  for (const [name, operand] of Object.entries(filter)) {
    if (name.startsWith('$')) {
      const test = compileTopLevel(name, operand, context);
      if (test) tests.push(test);
    } else for (const condition of compileConditions(operand)) tests.push(onPath(name, condition));
  }
  if (tests.length === 1) return tests[0]!;
  return (doc, found) => {
    for (const test of tests) if (!test(doc, found)) return false;
    return true;
  };
}

/** A filter that was compiled once, asked of many documents. */
export function compileFilter(filter: Doc, variables: Variables = {}): (doc: Doc) => boolean {
  const test = compilePredicate(filter, variables);
  return (doc) => test(doc, { offset: undefined });
}

/** As `compileFilter`, for what looks at parts of documents only: `$expr` is refused (224). */
export function compileBareFilter(filter: Doc): (doc: Doc) => boolean {
  const test = compileWithin(filter, { variables: {}, isElement: false, isBare: true });
  return (doc) => test(doc, { offset: undefined });
}
