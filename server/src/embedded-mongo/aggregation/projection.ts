import { fail, MongoError } from '../errors.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { type Doc, isDoc, setField } from '../values/values.ts';
import { isPlainDoc } from './expressions/operators.ts';
import { compileExpression, fieldNames, isExpressionOperator, scopeOf } from './expressions.ts';
import { elemMatchOf, positionalOf, type Replace, sliceOf } from './projectionOperators.ts';

/** Makes the projected document; `offset` is what the positional `$` stands for. */
export type Projection = (doc: Doc, offset?: number) => Doc;

/** Computes a field of the projected document from the whole document. */
export type Computed = (root: Doc) => unknown;

/** A projection as a tree. What it computes, and the nodes below it, come in the order they were given. */
export interface Node {
  /** Fields that are in, or out. */
  named: Set<string>;
  inner: Map<string, Node | Computed>;
}

type Mode = 'include' | 'exclude';

const emptyNode = (): Node => ({ named: new Set(), inner: new Map() });

const computes = (node: Node): boolean =>
  [...node.inner.values()].some((item) => typeof item === 'function' || computes(item));

/** Puts what a path asks for into the tree. Throws 31249 or 31250 where two paths clash. */
export function plant(root: Node, path: string, item: 'named' | Computed): void {
  const parts = fieldNames(path);
  const last = parts.pop()!;
  let node = root;
  for (const part of parts) {
    const next = node.inner.get(part) ?? emptyNode();
    if (typeof next === 'function' || node.named.has(part)) {
      throw new MongoError(31249, `Path collision at ${path}`);
    }
    node.inner.set(part, next);
    node = next;
  }
  if (node.named.has(last) || node.inner.has(last)) fail(31250, `Path collision at ${path}`);
  if (item === 'named') node.named.add(last);
  else node.inner.set(last, item);
}

/** First what is kept of a value, in its own order … */
function keep(node: Node, mode: Mode, value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((element) => keep(node, mode, element));
    return computes(node) ? kept : kept.filter((element) => element !== undefined);
  }
  if (!isDoc(value)) return mode === 'include' ? undefined : value;
  const result: Doc = {};
  for (const key of Object.keys(value)) {
    const inner = node.inner.get(key);
    const isKept = node.named.has(key) === (mode === 'include');
    const next =
      typeof inner === 'object' ? keep(inner, mode, value[key]) : isKept ? value[key] : undefined;
    if (next !== undefined) setField(result, key, next);
  }
  return result;
}

/** … then what is computed: in place of a field that was kept, else after the others. */
function compute(node: Node, value: unknown, root: Doc): unknown {
  if (!computes(node)) return value;
  if (Array.isArray(value)) return value.map((element) => compute(node, element, root));
  const result: Doc = isDoc(value) ? { ...value } : {};
  for (const [key, item] of node.inner) {
    const held = Object.hasOwn(result, key) ? result[key] : undefined;
    const next = typeof item === 'function' ? item(root) : compute(item, held, root);
    if (next === undefined) delete result[key];
    else setField(result, key, next);
  }
  return result;
}

/** Sets what a tree computes on a document, as `$addFields` does. */
export const computeFields = (node: Node, doc: Doc): Doc => compute(node, doc, doc) as Doc;

/** What has been read of a projection so far. */
interface Reading {
  root: Node;
  mode: Mode | undefined;
  id: Mode | undefined;
  isFind: boolean;
  variables: Record<string, unknown>;
  /** Find's own operators on what was projected, and the paths that `$slice` is for. */
  replacing: Replace[];
  sliced: string[];
  has: Set<'$slice' | '$elemMatch' | '.$'>;
}

function decide(reading: Reading, mode: Mode, code: number, path: string): void {
  if (reading.mode && reading.mode !== mode)
    fail(
      code,
      `Cannot do ${mode === 'include' ? 'inclusion' : 'exclusion'} on field ${path} in ${reading.mode === 'include' ? 'inclusion' : 'exclusion'} projection`,
    );
  reading.mode = mode;
}

function readFlag(reading: Reading, path: string, isOn: boolean): void {
  const isPositional = path.endsWith('.$');
  if (isPositional) {
    if (!isOn) fail(31395, 'positional projection cannot be used with exclusion');
    if (reading.has.has('.$'))
      fail(31276, 'Cannot specify more than one positional projection per query.');
    if (reading.has.has('$elemMatch'))
      fail(31256, 'Cannot specify positional operator and $elemMatch.');
    reading.has.add('.$');
    reading.replacing.push(positionalOf(path.slice(0, -2)));
  }
  const mode = isOn ? 'include' : 'exclude';
  if (path === '_id') reading.id = mode;
  else decide(reading, mode, isOn ? 31253 : 31254, path);
  plant(reading.root, isPositional ? path.slice(0, -2) : path, 'named');
}

function readComputed(reading: Reading, path: string, expression: unknown, code: number): void {
  if (reading.mode === 'exclude')
    fail(code, `Cannot use an expression in an exclusion projection: ${path}`);
  reading.mode = 'include';
  const evaluate = compileExpression(expression, reading.variables);
  plant(reading.root, path, (root) => evaluate(scopeOf(root, reading.variables)));
}

/** `$slice` and `$elemMatch` of find; false when the operator is none of these. */
function readFindOperator(reading: Reading, path: string, operand: Doc): boolean {
  if (Object.hasOwn(operand, '$elemMatch')) {
    if (reading.has.has('.$')) fail(31255, 'Cannot specify positional operator and $elemMatch.');
    const match = elemMatchOf(operand.$elemMatch, path);
    reading.has.add('$elemMatch');
    plant(reading.root, path, match);
    return true;
  }
  const slice = Object.hasOwn(operand, '$slice') ? sliceOf(operand.$slice, path) : undefined;
  if (!slice) return false; // the expression of that name
  reading.has.add('$slice');
  reading.replacing.push(slice);
  reading.sliced.push(path);
  return true;
}

/** An operator in an entry of its own; false when the document's fields are entries themselves. */
function readOperator(reading: Reading, path: string, operand: Doc): boolean {
  const [name, ...others] = Object.keys(operand);
  if (name === undefined)
    return fail(51270, 'An empty sub-projection is not a valid value. Found empty object at path');
  if (others.length > 0 || !name.startsWith('$')) return false;
  if (reading.isFind && readFindOperator(reading, path, operand)) return true;
  if (!isExpressionOperator(name)) return fail(31325, `Unknown expression ${name}`);
  readComputed(reading, path, operand, 31252);
  return true;
}

function refusePositional(path: string, operand: unknown, isFind: boolean): void {
  if (path.includes('.$.'))
    fail(31394, "As of 4.4, it's illegal to specify positional operator in the middle of a path.");
  if (!path.endsWith('.$')) return;
  if (!isFind) fail(31324, 'Cannot use positional projection in aggregation projection');
  if (isPlainDoc(operand))
    fail(31271, 'positional projection cannot be used with an expression or sub object');
  if (!isNumeric(operand) && typeof operand !== 'boolean')
    fail(31308, 'positional projection cannot be used with a literal');
}

function readEntry(reading: Reading, path: string, operand: unknown): void {
  refusePositional(path, operand, reading.isFind);
  if (isNumeric(operand)) readFlag(reading, path, toNumber(operand) !== 0);
  else if (typeof operand === 'boolean') readFlag(reading, path, operand);
  else if (!isPlainDoc(operand)) readComputed(reading, path, operand, 31310);
  else if (!readOperator(reading, path, operand))
    for (const [inner, value] of Object.entries(operand))
      readEntry(reading, `${path}.${inner}`, value);
}

/** Whether a projection that says neither is one of inclusion. */
function defaultMode({ has, id }: Reading): Mode {
  if (has.has('$slice')) return id === 'include' ? 'include' : 'exclude';
  return has.has('$elemMatch') || id === 'include' ? 'include' : 'exclude';
}

/**
 * Compiles a projection of find (`isFind`: with `$slice`, `$elemMatch`, positional `$`) or of
 * `$project`. Throws 31253/31254 when including and excluding are mixed, 31249/31250 when paths
 * clash, 31325 for an operator that is not known.
 */
export function compileProjection(
  spec: Doc,
  isFind: boolean,
  variables: Record<string, unknown> = {},
): Projection {
  const reading: Reading = {
    root: emptyNode(),
    mode: undefined,
    id: undefined,
    isFind,
    variables,
    replacing: [],
    sliced: [],
    has: new Set(),
  };
  for (const [path, operand] of Object.entries(spec)) readEntry(reading, path, operand);
  const { root, id, replacing } = reading;
  const mode = reading.mode ?? defaultMode(reading);
  if (mode === 'include') {
    for (const path of reading.sliced) plant(root, path, 'named');
    const isIdKnown = Object.keys(spec).some((path) => path === '_id' || path.startsWith('_id.'));
    if (id === 'exclude') root.named.delete('_id');
    else if (!isIdKnown) root.named.add('_id');
  } else if (id === 'include') root.named.delete('_id');
  return (doc, offset) => {
    let result = compute(root, keep(root, mode, doc), doc) as Doc;
    for (const replace of replacing) result = replace(result, doc, offset);
    return result;
  };
}
