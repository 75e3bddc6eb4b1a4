import { fail } from '../errors.ts';
import { compare } from '../values/comparison.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { visitPath } from '../values/paths.ts';
import type { Doc } from '../values/values.ts';

/** A sort pattern ready to use: `keyOf` reads a document's sort key, `compare` orders two keys. */
export interface Order {
  fields: { path: string; isDescending: boolean }[];
  keyOf(doc: Doc): unknown[];
  compare(a: unknown[], b: unknown[]): number;
}

/** The least (ascending) or greatest (descending) value at a path; an empty array is below null. */
function sortValue(
  doc: Doc,
  parts: string[],
  isDescending: boolean,
): { value: unknown; array: boolean } {
  let best: unknown;
  let isFirst = true;
  let array = false;
  visitPath(doc, parts, true, (seen, offset, isEntered) => {
    let value = seen;
    if (offset !== undefined || isEntered) array = true;
    if (isEntered) {
      if ((value as unknown[]).length > 0) return false; // its elements were seen already
      value = undefined;
    } else value ??= null;
    if (isFirst || compare(value, best) * (isDescending ? -1 : 1) < 0) best = value;
    isFirst = false;
    return false;
  });
  return { value: isFirst ? null : best, array };
}

/** Throws 2 when two fields of a sort are arrays of their own, which no order could join. */
function refuseParallel(paths: string[]): void {
  const roots = new Set(paths.map((path) => path.split('.')[0]));
  if (roots.size > 1)
    fail(2, `cannot sort with keys that are parallel arrays: ${[...roots].join(', ')}`);
}

/** Checks and compiles `{hot: -1, _id: 1}`. Throws 15975 and others for what is no direction. */
export function compileOrder(spec: Doc): Order {
  const fields = Object.entries(spec).map(([path, direction]) => {
    if (path === '') return fail(15953, 'sort key must not be empty');
    if (path.startsWith('$'))
      return fail(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      );
    if (!isNumeric(direction)) return fail(15974, `Illegal key in $sort specification: ${path}`);
    const sign = toNumber(direction);
    if (sign !== 1 && sign !== -1)
      return fail(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    return { path, isDescending: sign === -1, parts: path.split('.') };
  });
  return {
    fields,
    keyOf(doc) {
      const arrays: string[] = [];
      const key = fields.map(({ path, parts, isDescending }) => {
        const { value, array } = sortValue(doc, parts, isDescending);
        if (array) arrays.push(path);
        return value;
      });
      if (arrays.length > 1) refuseParallel(arrays);
      return key;
    },
    compare(a, b) {
      for (let i = 0; i < fields.length; i++) {
        const result = compare(a[i], b[i]);
        if (result !== 0) return fields[i]!.isDescending ? -result : result;
      }
      return 0;
    },
  };
}
