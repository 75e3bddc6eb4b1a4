import { fail } from './errors.ts';
import { compileExpression, scopeOf } from './expressions.ts';
import { compilePredicate, type Predicate } from './matching.ts';
import { isNumeric, toNumber } from './numbers.ts';
import { bsonTypeOf, type Doc, isDoc, setField } from './values.ts';

/** Makes the projected document; `offset` is what the positional `$` stands for. */
export type Projection = (doc: Doc, offset?: number) => Doc;

type Mode = 'include' | 'exclude';

/** A projection as a tree: what to do with each field. */
interface Node {
  fields: Map<string, Node | Mode | Compute>;
}
interface Compute {
  /** The new value from the old one and the whole document; undefined leaves the field out. */
  compute: (value: unknown, root: Doc, offset: number | undefined) => unknown;
}

const isNode = (item: Node | Mode | Compute): item is Node =>
  typeof item === 'object' && 'fields' in item;
const isFlag = (value: unknown): boolean => typeof value === 'boolean' || isNumeric(value);
const isOn = (value: unknown): boolean =>
  value === true || (isNumeric(value) && toNumber(value) !== 0);

function plant(root: Node, path: string, item: Mode | Compute): void {
  const parts = path.split('.');
  if (parts.includes(''))
    fail(
      path === '' ? 40352 : 40353,
      'FieldPath cannot be constructed with empty string or end with a dot',
    );
  const dollar = parts.find((part) => part.startsWith('$'));
  if (dollar)
    fail(
      16410,
      `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
    );
  let node = root;
  for (const part of parts.slice(0, -1)) {
    const next = node.fields.get(part) ?? { fields: new Map() };
    if (!isNode(next)) return fail(31249, `Path collision at ${path} remaining portion ${part}`);
    node.fields.set(part, next);
    node = next;
  }
  const last = parts.at(-1)!;
  if (node.fields.has(last)) fail(31250, `Path collision at ${path}`);
  node.fields.set(last, item);
}

/** `$slice` in a find's projection: the first, the last, or [skip, limit] elements. */
function sliceOf(operand: unknown): Compute {
  const [skip, limit] = Array.isArray(operand)
    ? operand.map((item) => toNumber(item))
    : [undefined, toNumber(operand as never)];
  if (Array.isArray(operand) && (operand.length !== 2 || limit! <= 0))
    fail(28724, '$slice takes [skip, limit], limit positive');
  return {
    compute: (value) => {
      if (!Array.isArray(value)) return value;
      if (skip === undefined) return limit! < 0 ? value.slice(limit) : value.slice(0, limit);
      const from = skip < 0 ? Math.max(0, value.length + skip) : skip;
      return value.slice(from, from + limit!);
    },
  };
}

function elemMatchOf(operand: unknown): Compute {
  if (!isDoc(operand)) return fail(31274, '$elemMatch: argument must be an object');
  const test: Predicate = compilePredicate({ v: { $elemMatch: operand } });
  return {
    compute: (value) => {
      const found = { offset: undefined as number | undefined };
      return Array.isArray(value) && test({ v: value }, found) ? [value[found.offset!]] : undefined;
    },
  };
}

const positional: Compute = {
  compute: (value, _root, offset) => {
    if (!Array.isArray(value)) return value;
    if (offset === undefined)
      return fail(
        51246,
        "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
      );
    return [value[offset]];
  },
};

function expressionOf(expression: unknown, variables: Record<string, unknown>): Compute {
  const evaluate = compileExpression(expression);
  return { compute: (_value, root) => evaluate(scopeOf(root, variables)) };
}

/** One entry of a projection; nested documents are entries of their own. */
function read(
  path: string,
  operand: unknown,
  isFind: boolean,
  variables: Record<string, unknown>,
  add: (path: string, item: Mode | Compute) => void,
): void {
  if (isFlag(operand))
    return path.endsWith('.$')
      ? add(path.slice(0, -2), positional)
      : add(path, isOn(operand) ? 'include' : 'exclude');
  const isSpec = isDoc(operand) && bsonTypeOf(operand) === undefined;
  const [name] = isSpec ? Object.keys(operand) : [];
  if (isSpec && name === undefined)
    return fail(51270, 'An empty sub-projection is not a valid value. Found empty object at path');
  if (!isSpec || name!.startsWith('$')) {
    if (
      isFind &&
      isSpec &&
      name === '$slice' &&
      !(Array.isArray(operand.$slice) && !isNumeric(operand.$slice[0]))
    )
      return add(path, sliceOf(operand.$slice));
    if (isFind && isSpec && name === '$elemMatch') {
      if (path.includes('.')) fail(31275, 'Cannot use $elemMatch projection on a nested field.');
      return add(path, elemMatchOf(operand.$elemMatch));
    }
    return add(path, expressionOf(operand, variables));
  }
  for (const [inner, value] of Object.entries(operand))
    read(`${path}.${inner}`, value, isFind, variables, add);
}

function project(
  node: Node,
  mode: Mode,
  value: unknown,
  root: Doc,
  offset: number | undefined,
): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((element) => mode === 'exclude' || isDoc(element) || Array.isArray(element))
      .map((element) =>
        isDoc(element) || Array.isArray(element)
          ? project(node, mode, element, root, offset)
          : element,
      );
  }
  const doc = value as Doc;
  const result: Doc = {};
  const computed: [string, Node | Compute][] = [];
  for (const [name, item] of node.fields)
    if (typeof item === 'object' && !Object.hasOwn(doc, name)) computed.push([name, item]);
  for (const key of Object.keys(doc)) {
    const item = node.fields.get(key);
    const next =
      item === undefined
        ? mode === 'exclude'
          ? doc[key]
          : undefined
        : kept(item, mode, doc[key], root, offset);
    if (next !== undefined) setField(result, key, next);
  }
  for (const [name, item] of computed) {
    const next = isNode(item)
      ? computes(item)
        ? project(item, mode, {}, root, offset)
        : undefined
      : item.compute(undefined, root, offset);
    if (next !== undefined) setField(result, name, next);
  }
  return result;
}

const computes = (node: Node): boolean =>
  [...node.fields.values()].some((item) =>
    isNode(item) ? computes(item) : typeof item === 'object',
  );

function kept(
  item: Node | Mode | Compute,
  mode: Mode,
  value: unknown,
  root: Doc,
  offset: number | undefined,
): unknown {
  if (item === 'include') return value;
  if (item === 'exclude') return undefined;
  if (!isNode(item)) return item.compute(value, root, offset);
  if (isDoc(value) || Array.isArray(value)) return project(item, mode, value, root, offset);
  if (mode === 'exclude') return value;
  return computes(item) ? project(item, mode, {}, root, offset) : undefined;
}

/**
 * Compiles a projection of find (`isFind`: with `$slice`, `$elemMatch`, positional `$`) or of
 * `$project`. Throws 31253/31254 when including and excluding are mixed, 31249 when paths clash.
 */
export function compileProjection(
  spec: Doc,
  isFind: boolean,
  variables: Record<string, unknown> = {},
): Projection {
  const root: Node = { fields: new Map() };
  let mode: Mode | undefined;
  let id: Mode | undefined;
  let hasSlice = false;
  let hasComputed = false;
  const add = (path: string, item: Mode | Compute): void => {
    if (path === '_id' && typeof item === 'string') {
      id = item;
      return;
    }
    if (typeof item === 'string') {
      if (mode && mode !== item) {
        if (item === 'exclude')
          fail(31254, `Cannot do exclusion on field ${path} in inclusion projection`);
        fail(31253, `Cannot do inclusion on field ${path} in exclusion projection`);
      }
      mode = item;
    } else if (item === positional) mode = 'include';
    else hasComputed = true;
    plant(root, path, item);
  };
  for (const [path, operand] of Object.entries(spec)) {
    if (isFind && isDoc(operand) && '$slice' in operand) hasSlice = true;
    read(path, operand, isFind, variables, add);
  }
  const decided: Mode =
    mode ??
    (hasComputed && !onlySlices(spec, hasSlice)
      ? 'include'
      : id === 'include'
        ? 'include'
        : 'exclude');
  if (decided === 'exclude' && hasComputed && !hasSlice && mode)
    fail(31252, 'Cannot use an expression in an exclusion projection');
  if (id ? id === 'include' : decided === 'include') {
    if (decided === 'include')
      root.fields = new Map<string, Node | Mode | Compute>([['_id', 'include'], ...root.fields]);
  } else if (id === 'exclude') root.fields.set('_id', 'exclude');
  return (doc, offset) => project(root, decided, doc, doc, offset) as Doc;
}

/** `{comments: {$slice: 2}}` alone leaves the other fields in. */
const onlySlices = (spec: Doc, hasSlice: boolean): boolean =>
  hasSlice &&
  Object.entries(spec).every(
    ([path, operand]) => path === '_id' || (isDoc(operand) && '$slice' in operand),
  );
