import { fail } from '../../errors.ts';
import { aliasOf } from '../../values/types.ts';
import { type Doc, encode, int, isDoc, setField } from '../../values/values.ts';
import { isNullish, type Operator, takes, takesAny } from './operators.ts';

/** Documents laid over each other, later fields over earlier ones; null and missing are skipped. */
export function mergeObjects(docs: Iterable<unknown>): Doc {
  const merged: Doc = {};
  for (const doc of docs) {
    if (isNullish(doc)) continue;
    if (!isDoc(doc))
      return fail(
        40400,
        `$mergeObjects requires object inputs, but input is of type ${aliasOf(doc)}`,
      );
    for (const key of Object.keys(doc)) setField(merged, key, doc[key]);
  }
  return merged;
}

const ofDocument = (code: number, compute: (doc: Doc) => unknown): Operator =>
  takes(1, ([doc], name) => {
    if (isNullish(doc)) return null;
    return isDoc(doc)
      ? compute(doc)
      : fail(code, `${name} requires a document input, found: ${aliasOf(doc)}`);
  });

/** Documents as values. */
export const objectOperators: Record<string, Operator> = {
  $mergeObjects: takesAny((args) =>
    mergeObjects(args.length === 1 && Array.isArray(args[0]) ? args[0] : args),
  ),
  $bsonSize: ofDocument(31393, (doc) => int(encode(doc).length)),
  $objectToArray: ofDocument(40390, (doc) => Object.entries(doc).map(([k, v]) => ({ k, v }))),
};
