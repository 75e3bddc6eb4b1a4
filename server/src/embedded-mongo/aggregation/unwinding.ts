import { fail } from '../errors.ts';
import { type Flow, isTurnOver, pause } from '../turns.ts';
import { aliasOf } from '../values/types.ts';
import { type Doc, fieldOf, isDoc, long } from '../values/values.ts';
import { isNullish } from './expressions/operators.ts';
import { fieldNames } from './expressions.ts';
import { checkOptions, put, type StageMaker, specDoc } from './stage.ts';

interface Unwinding {
  path: string[];
  /** Where the element's index goes. */
  index: string[] | undefined;
  /** Documents without elements stay. */
  keepsEmpty: boolean;
}

function read(spec: unknown, name: string): Unwinding {
  const given: Doc = typeof spec === 'string' ? { path: spec } : specDoc(spec, 15981, name);
  const { path = '', includeArrayIndex: index, preserveNullAndEmptyArrays: keepsEmpty } = given;
  if (typeof path !== 'string')
    return fail(28808, `expected a string as the path for $unwind stage, got ${aliasOf(path)}`);
  if (keepsEmpty !== undefined && typeof keepsEmpty !== 'boolean')
    return fail(
      28809,
      `expected a boolean for preserveNullAndEmptyArrays, got ${aliasOf(keepsEmpty)}`,
    );
  if (index !== undefined && (typeof index !== 'string' || index === ''))
    return fail(28810, `expected a non-empty string for includeArrayIndex, got ${aliasOf(index)}`);
  if (index?.startsWith('$'))
    return fail(
      28822,
      `includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${index}`,
    );
  checkOptions(given, ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'], 28811, name);
  if (path === '') return fail(28812, 'no path specified to $unwind stage');
  if (!path.startsWith('$'))
    return fail(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  return {
    path: fieldNames(path.slice(1)),
    index: index === undefined ? undefined : fieldNames(index),
    keepsEmpty: keepsEmpty ?? false,
  };
}

/** The value at a path that does not go through arrays. */
function plainPath(doc: unknown, path: string[]): unknown {
  let value = doc;
  for (const name of path) value = isDoc(value) ? fieldOf(value, name) : undefined;
  return value;
}

function* unwound(doc: Doc, { path, index, keepsEmpty }: Unwinding): Flow<Doc> {
  const value = plainPath(doc, path);
  const withIndex = (result: Doc, at: unknown): Doc => (index ? put(result, index, at) : result);
  if (Array.isArray(value) && value.length > 0) {
    for (const [i, element] of value.entries()) {
      if (isTurnOver()) yield pause;
      yield withIndex(put(doc, path, element), long(i));
    }
  } else if (Array.isArray(value)) {
    if (keepsEmpty) yield withIndex(put(doc, path, undefined), null);
  } else if (keepsEmpty || !isNullish(value)) yield withIndex(doc, null);
}

/** `$unwind`: a document for each element of an array. */
export const unwindStage: StageMaker = (spec, { name }) => {
  const unwinding = read(spec, name);
  return function* (input) {
    for (const doc of input) {
      if (doc === pause) yield doc;
      else yield* unwound(doc, unwinding);
    }
  };
};
