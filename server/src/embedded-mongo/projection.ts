import { fail } from './errors.ts';
import { isNumeric, toNumber } from './numbers.ts';
import {
  type Compute,
  elemMatchOf,
  expressionOf,
  isSliceOfFind,
  positional,
  sliceOf,
} from './projectionOperators.ts';
import { bsonTypeOf, type Doc, isDoc, setField } from './values.ts';

/** Makes the projected document; `offset` is what the positional `$` stands for. */
export type Projection = (doc: Doc, offset?: number) => Doc;

type Mode = 'include' | 'exclude';

/** A projection as a tree: what to do with each field. */
interface Node {
  fields: Map<string, Node | Mode | Compute>;
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
    if (!isNode(next)) fail(31249, `Path collision at ${path} remaining portion ${part}`);
    node.fields.set(part, next);
    node = next;
  }
  const last = parts.at(-1)!;
  if (node.fields.has(last)) fail(31250, `Path collision at ${path}`);
  node.fields.set(last, item);
}

type Entry = [path: string, item: Mode | Compute];

/** What one entry of a projection asks for; nested documents are entries of their own. */
function entriesOf(
  path: string,
  operand: unknown,
  isFind: boolean,
  variables: Record<string, unknown>,
): Entry[] {
  if (isFlag(operand)) {
    return path.endsWith('.$')
      ? [[path.slice(0, -2), positional]]
      : [[path, isOn(operand) ? 'include' : 'exclude']];
  }
  const isSpec = isDoc(operand) && bsonTypeOf(operand) === undefined;
  if (!isSpec) return [[path, expressionOf(operand, variables)]];
  const [name] = Object.keys(operand);
  if (name === undefined)
    return fail(51270, 'An empty sub-projection is not a valid value. Found empty object at path');
  if (!name.startsWith('$'))
    return Object.entries(operand).flatMap(([inner, value]) =>
      entriesOf(`${path}.${inner}`, value, isFind, variables),
    );
  if (isFind && name === '$slice' && isSliceOfFind(operand.$slice))
    return [[path, sliceOf(operand.$slice)]];
  if (isFind && name === '$elemMatch') {
    if (path.includes('.'))
      return fail(31275, 'Cannot use $elemMatch projection on a nested field.');
    return [[path, elemMatchOf(operand.$elemMatch)]];
  }
  return [[path, expressionOf(operand, variables)]];
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
    for (const [at, item] of entriesOf(path, operand, isFind, variables)) add(at, item);
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
