import { fail } from '../errors.ts';
import type { Operator } from '../expressions.ts';
import { aliasOf } from '../types.ts';
import { type Doc, encode, int, isDoc, setField } from '../values.ts';

/** Documents laid over each other, later fields over earlier ones; null and missing are skipped. */
export function mergeObjects(docs: Iterable<unknown>): Doc {
  const merged: Doc = {};
  for (const doc of docs) {
    if (doc === null || doc === undefined) continue;
    if (!isDoc(doc))
      return fail(
        40400,
        `$mergeObjects requires object inputs, but input is of type ${aliasOf(doc)}`,
      );
    for (const key of Object.keys(doc)) setField(merged, key, doc[key]);
  }
  return merged;
}

/** Documents as values. */
export const objectOperators: Record<string, Operator> = {
  $mergeObjects: {
    min: 0,
    max: Infinity,
    apply: (args) => mergeObjects(args.length === 1 && Array.isArray(args[0]) ? args[0] : args),
  },
  $bsonSize: {
    min: 1,
    max: 1,
    apply: ([doc]) => {
      if (doc === null || doc === undefined) return null;
      return isDoc(doc)
        ? int(encode(doc).length)
        : fail(31393, `$bsonSize requires a document input, found: ${aliasOf(doc)}`);
    },
  },
  $objectToArray: {
    min: 1,
    max: 1,
    apply: ([doc]) => {
      if (doc === null || doc === undefined) return null;
      if (!isDoc(doc))
        return fail(40390, `$objectToArray requires a document input, found: ${aliasOf(doc)}`);
      return Object.entries(doc).map(([k, v]) => ({ k, v }));
    },
  },
};
