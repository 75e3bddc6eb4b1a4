import { fail } from '../errors.ts';
import { shown } from '../values/shown.ts';
import { type Doc, isDoc, setField } from '../values/values.ts';

/** What an update knows while it is applied. */
export interface UpdateContext {
  /** The array offset that `$` stands for. */
  offset: number | undefined;
  isInsert: boolean;
  /** Set by an operator that counts as a change even when the result is the same. */
  isForced?: boolean;
  /** The document as it was, for `$rename`. */
  original: Doc;
  /** The array filters, by identifier. */
  filters: Map<string, (element: unknown) => boolean>;
}

/** One operator at the end of a path. Given undefined for missing; returns undefined to remove or leave missing. */
export interface Leaf {
  apply(value: unknown, context: UpdateContext, path: string): unknown;
  /** It minds a path that leads through a scalar (28); `$unset` does not. */
  isCreating(context: UpdateContext): boolean;
}

export interface Node {
  children: Map<string, Node>;
  leaf?: Leaf;
}

const maxPadding = 1_500_000;

/** Refuses what is no path: an empty part (56), a positional part at the start, two `$` (2). */
function partsOf(path: string): string[] {
  const parts = path.split('.');
  if (path === '') fail(56, 'An empty update path is not valid.');
  if (parts.includes(''))
    fail(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
  if (parts.filter((part) => part === '$').length > 1)
    fail(2, `Too many positional (i.e. '$') elements found in path '${path}'`);
  if (parts[0] === '$')
    fail(2, `Cannot have positional (i.e. '$') element in the first position in path '${path}'`);
  if (isIdentifier(parts[0]!))
    fail(
      2,
      `Cannot have array filter identifier (i.e. '$[<id>]') element in the first position in path '${path}'`,
    );
  return parts;
}

/** True for `$[]` and `$[id]`. */
const isIdentifier = (part: string): boolean => part.startsWith('$[') && part.endsWith(']');

const conflict = (path: string, at: string): never =>
  fail(40, `Updating the path '${path}' would create a conflict at '${at}'`);

/** Adds an operator at a path. Throws 40 when two operators meet, 56 and 2 for what is no path. */
export function plant(root: Node, path: string, leaf: Leaf): void {
  let node = root;
  const parts = partsOf(path);
  for (const [i, part] of parts.entries()) {
    const [sibling] = node.children.keys();
    if (node.leaf || (sibling !== undefined && isIdentifier(sibling) !== isIdentifier(part)))
      conflict(path, parts.slice(0, i).join('.'));
    let next = node.children.get(part);
    if (!next) {
      next = { children: new Map() };
      node.children.set(part, next);
    }
    node = next;
  }
  if (node.leaf || node.children.size > 0) conflict(path, path);
  node.leaf = leaf;
}

function isCreating(node: Node, context: UpdateContext): boolean {
  if (node.leaf) return node.leaf.isCreating(context);
  return [...node.children.values()].some((child) => isCreating(child, context));
}

const isIndex = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part);

/** Fields are set in the order of their names, whole numbers by their value, as MongoDB does. */
const inOrder = (node: Node): [string, Node][] =>
  [...node.children].sort(([a], [b]) =>
    isIndex(a) && isIndex(b) ? Number(a) - Number(b) : a < b ? -1 : 1,
  );

/** Refuses (52) to make a field with a dollar, but those of a reference. */
function checkNewName(name: string, path: string): void {
  if (name.startsWith('$') && !['$ref', '$id', '$db'].includes(name))
    fail(52, `The dollar ($) prefixed field '${name}' in '${path}' is not valid for storage.`);
}

function unviable(
  node: Node,
  value: unknown,
  path: string,
  name: string,
  context: UpdateContext,
): unknown {
  if (isCreating(node, context))
    fail(
      28,
      `Cannot create field '${name}' in element {${path.split('.').at(-1)}: ${shown(value)}}`,
    );
  return value;
}

/** Applies a tree of operators to a value; unchanged parts are shared with the original. */
export function applyNode(
  node: Node,
  value: unknown,
  context: UpdateContext,
  path: string,
): unknown {
  if (node.leaf) return node.leaf.apply(value, context, path);
  const names = [...node.children.keys()];
  if (names.some(isIdentifier) && !Array.isArray(value)) {
    if (value === undefined)
      return fail(
        2,
        `The path '${path}' must exist in the document in order to apply array updates.`,
      );
    return fail(2, `Cannot apply array updates to non-array element ${path}: ${shown(value)}`);
  }
  if (Array.isArray(value)) return applyToArray(node, value, context, path);
  if (value !== undefined && !isDoc(value)) return unviable(node, value, path, names[0]!, context);
  const doc: Doc = { ...value };
  let isTouched = value !== undefined;
  for (const [name, child] of inOrder(node)) {
    const key = name === '$' ? String(context.offset ?? noPosition()) : name;
    const next = applyNode(
      child,
      Object.hasOwn(doc, key) ? doc[key] : undefined,
      context,
      path ? `${path}.${key}` : key,
    );
    if (next === undefined) delete doc[key];
    else {
      if (!Object.hasOwn(doc, key)) checkNewName(key, path ? `${path}.${key}` : key);
      setField(doc, key, next);
      isTouched = true;
    }
  }
  return isTouched ? doc : undefined;
}

function noPosition(): never {
  return fail(2, 'The positional operator did not find the match needed from the query.');
}

/** The elements that a part of a path names: an index, the position that matched, all, or those a filter takes. */
function offsets(name: string, array: unknown[], context: UpdateContext): number[] | undefined {
  if (name === '$') return [context.offset ?? noPosition()];
  if (name === '$[]') return array.map((_, i) => i);
  const identifier = /^\$\[(\w+)\]$/.exec(name)?.[1];
  if (identifier !== undefined) {
    const filter = context.filters.get(identifier);
    return array.map((_, i) => i).filter((i) => filter!(array[i]));
  }
  return isIndex(name) ? [Number(name)] : undefined;
}

function applyToArray(node: Node, value: unknown[], context: UpdateContext, path: string): unknown {
  const array = [...value];
  for (const [name, child] of inOrder(node)) {
    const found = offsets(name, value, context);
    if (!found) {
      unviable(child, value, path, name, context);
      continue;
    }
    for (const i of found) {
      const next = applyNode(child, array[i], context, `${path}.${i}`);
      if (next === undefined && i >= array.length) continue;
      if (i > array.length + maxPadding)
        fail(34, `can't backfill more than ${maxPadding} elements`);
      while (array.length < i) array.push(null);
      array[i] = next ?? null;
    }
  }
  return array;
}
