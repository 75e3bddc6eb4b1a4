import { fail } from '../errors.ts';
import { compilePredicate, type Predicate } from '../matching/matching.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { aliasOf } from '../values/types.ts';
import { type Doc, fieldOf, isDoc, setField } from '../values/values.ts';
import { isPlainDoc } from './expressions/operators.ts';

/** Changes a projected document; `offset` is what the positional `$` stands for. */
export type Replace = (projected: Doc, doc: Doc, offset: number | undefined) => Doc;

/** Changes the value at a path, in every document of an array on the way. */
function changeAt(doc: Doc, parts: string[], change: (value: unknown) => unknown): Doc {
  const [name, ...rest] = parts as [string, ...string[]];
  const value = fieldOf(doc, name);
  const inner = (item: unknown): unknown => (isDoc(item) ? changeAt(item, rest, change) : item);
  if (value === undefined) return doc;
  const next =
    rest.length === 0 ? change(value) : Array.isArray(value) ? value.map(inner) : inner(value);
  const copy: Doc = { ...doc };
  setField(copy, name, next);
  return copy;
}

/**
 * `$slice` in a find's projection: the first, the last, or [skip, limit] elements; undefined for
 * what is none of these, and may be the expression.
 */
export function sliceOf(operand: unknown, path: string): Replace | undefined {
  const [skip, limit, ...others] = Array.isArray(operand) ? operand : [null, operand];
  if (!isNumeric(limit) || others.length > 0 || !(skip === null || isNumeric(skip)))
    return undefined;
  const count = Math.trunc(toNumber(limit));
  if (skip !== null && count <= 0) return undefined;
  const from = skip === null ? Math.min(0, count) : Math.trunc(toNumber(skip));
  const parts = path.split('.');
  const slice = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const start = from < 0 ? Math.max(0, value.length + from) : from;
    return value.slice(start, start + Math.abs(count));
  };
  return (projected) => changeAt(projected, parts, slice);
}

/** `$elemMatch`: the first element that meets a condition. */
export function elemMatchOf(operand: unknown, path: string): (doc: Doc) => unknown {
  if (!isPlainDoc(operand))
    return fail(31274, `elemMatch: Invalid argument, object required, but got ${aliasOf(operand)}`);
  if (path.includes('.')) return fail(31275, 'Cannot use $elemMatch projection on a nested field.');
  const test: Predicate = compilePredicate({ v: { $elemMatch: operand } });
  return (doc) => {
    const value = fieldOf(doc, path);
    const found = { offset: undefined as number | undefined };
    return Array.isArray(value) && test({ v: value }, found) ? [value[found.offset!]] : undefined;
  };
}

/** `'comments.$': 1`: of the first array on the path, the element that the filter found. */
export function positionalOf(path: string): Replace {
  const parts = path.split('.');
  return (projected, _doc, offset) => {
    let value: unknown = projected;
    for (const [i, part] of parts.entries()) {
      value = isDoc(value) ? fieldOf(value, part) : undefined;
      if (!Array.isArray(value)) continue;
      const array = value;
      if (offset === undefined || offset >= array.length)
        return fail(
          offset === undefined ? 51246 : 51247,
          "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
        );
      return changeAt(projected, parts.slice(0, i + 1), () => [array[offset]]);
    }
    return projected;
  };
}
