import type { BSONRegExp } from 'bson';
import { equals, matchesRegex } from './comparisons.ts';
import { compileOperator } from './conditions.ts';
import { fail } from './errors.ts';
import { compileExpression, truthy } from './expressions.ts';
import { visitPath } from './paths.ts';
import { bsonTypeOf, type Doc, isDoc } from './values.ts';

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

/** True for `{$gt: 1}`: a document whose first field is an operator. */
export function isOperatorDoc(value: unknown): value is Doc {
  if (!isDoc(value) || bsonTypeOf(value) !== undefined) return false;
  const first = Object.keys(value)[0];
  return first?.startsWith('$') === true && first !== '$ref' && first !== '$id';
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

function branches(name: string, operand: unknown, variables: Variables): Predicate[] {
  if (!Array.isArray(operand)) return fail(2, `${name} must be an array`);
  if (operand.length === 0) return fail(2, '$and/$or/$nor must be a nonempty array');
  return operand.map((branch) =>
    isDoc(branch)
      ? compilePredicate(branch, variables)
      : fail(2, '$or/$and/$nor entries need to be full objects'),
  );
}

function compileTopLevel(
  name: string,
  operand: unknown,
  variables: Variables,
): Predicate | undefined {
  switch (name) {
    case '$and': {
      const all = branches(name, operand, variables);
      return (doc, found) => all.every((test) => test(doc, found));
    }
    case '$or': {
      const any = branches(name, operand, variables);
      return (doc, found) => any.some((test) => test(doc, found));
    }
    case '$nor': {
      const none = branches(name, operand, variables);
      return (doc) => !none.some((test) => test(doc, { offset: undefined }));
    }
    case '$expr': {
      const evaluate = compileExpression(operand);
      return (doc) => truthy(evaluate({ root: doc, current: doc, variables }));
    }
    case '$comment':
      return undefined;
    case '$alwaysTrue':
      return () => true;
    case '$alwaysFalse':
      return () => false;
    default:
      return fail(2, `unknown top level operator: ${name}`);
  }
}

/** Compiles a filter; the predicate is pure. Throws 2 (BadValue) and others for what is malformed. */
export function compilePredicate(filter: Doc, variables: Variables = {}): Predicate {
  const tests: Predicate[] = [];
  for (const [name, operand] of Object.entries(filter)) {
    if (name.startsWith('$')) {
      const test = compileTopLevel(name, operand, variables);
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
