import { bsonTypeOf, type Doc, fieldOf, isDoc } from './values.ts';

/**
 * Sees one value of a path (undefined: missing), the array offset passed on the way, and whether
 * it is an array whose elements were seen before it; true ends the walk.
 */
export type Visit = (value: unknown, offset: number | undefined, isEntered: boolean) => boolean;

const isIndex = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part);

/**
 * Walks every value that a dotted path names in a document, as MongoDB's queries do: arrays on
 * the way are entered (their documents, and the element a numeric part names); with
 * `entersLeaf` an array at the end is seen element by element, then whole.
 * Source: the behaviour of ElementPath in MongoDB's matcher.
 */
export function visitPath(doc: Doc, parts: string[], entersLeaf: boolean, visit: Visit): boolean {
  return walk(doc, parts, 0, entersLeaf, visit, undefined);
}

function walk(
  doc: Doc,
  parts: string[],
  at: number,
  entersLeaf: boolean,
  visit: Visit,
  offset: number | undefined,
): boolean {
  const fields = bsonTypeOf(doc) === 'DBRef' ? (doc as unknown as { toJSON(): Doc }).toJSON() : doc;
  return arrive(fieldOf(fields, parts[at]!), parts, at + 1, entersLeaf, visit, offset);
}

function arrive(
  value: unknown,
  parts: string[],
  at: number,
  entersLeaf: boolean,
  visit: Visit,
  offset: number | undefined,
): boolean {
  if (at === parts.length) {
    if (Array.isArray(value) && entersLeaf) {
      for (let i = 0; i < value.length; i++) if (visit(value[i], offset ?? i, false)) return true;
      return visit(value, offset, true);
    }
    return visit(value, offset, false);
  }
  if (isDoc(value)) return walk(value, parts, at, entersLeaf, visit, offset);
  if (!Array.isArray(value)) return visit(undefined, offset, false);
  const part = parts[at]!;
  const index = isIndex(part) ? Number(part) : -1;
  for (let i = 0; i < value.length; i++) {
    if (isDoc(value[i]) && walk(value[i], parts, at, entersLeaf, visit, offset ?? i)) return true;
    if (i !== index) continue;
    if (at + 1 < parts.length && !isDoc(value[i]) && !Array.isArray(value[i])) continue;
    // an element that the path names by number is no element that the filter found
    const isLast = at + 1 === parts.length;
    if (
      isLast
        ? visit(value[i], offset, false)
        : arrive(value[i], parts, at + 1, entersLeaf, visit, offset)
    )
      return true;
  }
  return false;
}

/** The value at a path where arrays are not entered except by number; undefined if missing. */
export function valueAt(doc: unknown, parts: string[]): unknown {
  let value: unknown = doc;
  for (const part of parts) {
    if (Array.isArray(value)) value = isIndex(part) ? value[Number(part)] : undefined;
    else if (isDoc(value)) value = fieldOf(value, part);
    else return undefined;
  }
  return value;
}
