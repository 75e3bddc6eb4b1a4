import { fail } from './errors.ts';
import { type Doc, isDoc, setField } from './values.ts';

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
  /** It makes what is missing on its way, and so refuses a path it cannot make. */
  isCreating(context: UpdateContext): boolean;
}

export interface Node {
  children: Map<string, Node>;
  leaf?: Leaf;
}

const maxPadding = 1_500_000;

/** Adds an operator at a path. Throws 40 when two operators meet, 56 for an empty part. */
export function plant(root: Node, path: string, leaf: Leaf): void {
  let node = root;
  const parts = path.split('.');
  for (const part of parts) {
    if (part === '')
      fail(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
    if (node.leaf) fail(40, `Updating the path '${path}' would create a conflict at '${path}'`);
    let next = node.children.get(part);
    if (!next) {
      next = { children: new Map() };
      node.children.set(part, next);
    }
    node = next;
  }
  if (node.leaf || node.children.size > 0)
    fail(40, `Updating the path '${path}' would create a conflict at '${path}'`);
  node.leaf = leaf;
}

function isCreating(node: Node, context: UpdateContext): boolean {
  if (node.leaf) return node.leaf.isCreating(context);
  return [...node.children.values()].some((child) => isCreating(child, context));
}

/** Fields are set in the order of their names, as MongoDB does. */
const inOrder = (node: Node): [string, Node][] =>
  [...node.children].sort(([a], [b]) => (a < b ? -1 : 1));

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
      `Cannot create field '${name}' in element {${path.split('.').at(-1)}: ${JSON.stringify(value)}}`,
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
  if (names.some((name) => name.startsWith('$[')) && !Array.isArray(value)) {
    if (value === undefined)
      return fail(
        2,
        `The path '${path}' must exist in the document in order to apply array updates.`,
      );
    return fail(2, `Cannot apply array updates to non-array element ${path}`);
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
  return /^(0|[1-9]\d*)$/.test(name) ? [Number(name)] : undefined;
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
      if (i > array.length + maxPadding) fail(2, `can't backfill more than ${maxPadding} elements`);
      while (array.length < i) array.push(null);
      array[i] = next ?? null;
    }
  }
  return array;
}
