import { updatePipeline } from '../aggregation/stages.ts';
import { fail } from '../errors.ts';
import { compileBareFilter } from '../matching/matching.ts';
import { equal } from '../values/comparison.ts';
import { isNumeric } from '../values/numbers.ts';
import { shown } from '../values/shown.ts';
import { aliasOf } from '../values/types.ts';
import { bsonTypeOf, type Doc, encode, isDoc, setField } from '../values/values.ts';
import { checkNames, isOperator, operatorsOf } from './updateOperators.ts';
import { applyNode, type Node, plant, type UpdateContext } from './updateTree.ts';

/** A compiled update: makes the new document from the old one, which it leaves as it is. */
export interface Update {
  /** `offset`: the array position that `$` stands for; `isInsert`: an upsert is making the document. */
  apply(doc: Doc, offset: number | undefined, isInsert: boolean): Doc;
  /** The last `apply` counts as a change even if it made the same document. */
  isForced?: boolean;
  /** The whole document is replaced; `multi` is refused. */
  isReplacement: boolean;
}

/** Checks and compiles the filters of `arrayFilters` by identifier. */
function compileArrayFilters(
  filters: Doc[],
  used: Set<string>,
  spec: Doc,
): UpdateContext['filters'] {
  const compiled: UpdateContext['filters'] = new Map();
  for (const filter of filters) {
    const test = compileBareFilter(filter);
    const names = new Set(identifiers(filter));
    if (names.size === 0)
      fail(9, 'Cannot use an expression without a top-level field name in arrayFilters');
    if (names.size !== 1)
      return fail(
        9,
        `Error parsing array filter :: caused by :: Expected a single top-level field name, found ${[...names].join(', ')}`,
      );
    const [name] = names as Set<string>;
    if (!/^[a-z][a-zA-Z0-9]*$/.test(name!))
      fail(
        2,
        `Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${name}'`,
      );
    if (compiled.has(name!))
      fail(9, `Found multiple array filters with the same top-level field name ${name}`);
    compiled.set(name!, (element) => test({ [name!]: element }));
  }
  for (const name of used)
    if (!compiled.has(name)) fail(2, `No array filter found for identifier '${name}'`);
  for (const name of compiled.keys())
    if (!used.has(name))
      fail(
        9,
        `The array filter for identifier '${name}' was not used in the update ${shown(spec)}`,
      );
  return compiled;
}

/** The names at the top of an array filter, which must all be one identifier. */
function identifiers(filter: Doc): string[] {
  return Object.entries(filter).flatMap(([key, value]) => {
    if (!key.startsWith('$')) return [key.split('.')[0]!];
    return Array.isArray(value) ? value.flatMap((part) => identifiers(part as Doc)) : [];
  });
}

/** Refuses (66) another _id; operators may not even change its number's type. */
function checkId(before: Doc, next: Doc, isExact = false): Doc {
  if (!('_id' in before) || before._id === next._id) return next;
  const isSame =
    next._id !== undefined &&
    equal(before._id, next._id) &&
    !(isExact && !Buffer.from(encode({ v: before._id })).equals(encode({ v: next._id })));
  if (!isSame)
    fail(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
  return next;
}

function compileOperators(spec: Doc, filters: Doc[]): Update {
  const root: Node = { children: new Map() };
  const used = new Set<string>();
  for (const [name, fields] of Object.entries(spec)) {
    if (!name.startsWith('$'))
      return fail(
        9,
        `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
    if (!isOperator(name)) operatorsOf(name, 'x', fields);
    if (!isDoc(fields))
      return fail(
        9,
        `Modifiers operate on fields but we found type ${aliasOf(fields)} instead. For example: {$mod: {<field>: ...}} not {${name}: ${shown(fields)}}`,
      );
    for (const [path, operand] of Object.entries(fields)) {
      for (const [, identifier] of path.matchAll(/\$\[(\w+)\]/g)) used.add(identifier!);
      for (const [at, leaf] of operatorsOf(name, path, operand)) plant(root, at, leaf);
    }
  }
  const compiled = compileArrayFilters(filters, used, spec);
  const update: Update = {
    isReplacement: false,
    apply: (doc, offset, isInsert) => {
      if (root.children.size === 0) return doc;
      const context: UpdateContext = { offset, isInsert, original: doc, filters: compiled };
      const next = checkId(doc, applyNode(root, doc, context, '') as Doc, true);
      update.isForced = context.isForced === true;
      return next;
    },
  };
  return update;
}

function compileReplacement(spec: Doc): Update {
  const operator = Object.keys(spec).find((key) => key.startsWith('$'));
  if (operator)
    return fail(
      52,
      `The dollar ($) prefixed field '${operator}' in '${operator}' is not valid for storage.`,
    );
  for (const [name, value] of Object.entries(spec)) checkNames(value, name);
  return {
    isReplacement: true,
    apply: (doc) => {
      if (spec._id !== undefined) return checkId(doc, spec);
      return '_id' in doc ? { _id: doc._id, ...spec } : spec;
    },
  };
}

/** Compiles operators, a replacement, or a pipeline. Throws 9, 2, 40 … for what is malformed. */
export function compileUpdate(spec: unknown, filters: Doc[], variables?: Doc): Update {
  if (Array.isArray(spec)) {
    if (filters.length > 0) fail(9, 'arrayFilters may not be specified for pipeline-syle updates');
    const run = updatePipeline(spec as Doc[], variables ?? {});
    return { isReplacement: false, apply: (doc) => checkId(doc, run(doc)) };
  }
  if (!isDoc(spec) || bsonTypeOf(spec) !== undefined)
    return fail(9, 'Update argument must be either an object or an array');
  if (variables) fail(51198, 'Constant values may only be specified for pipeline updates');
  const first = Object.keys(spec)[0];
  if (first?.startsWith('$')) return compileOperators(spec, filters);
  if (filters.length > 0)
    return fail(9, 'arrayFilters may not be specified for replacement style updates');
  return compileReplacement(spec);
}

/** The fields that an upsert takes from its filter: those equal to one value. Throws 54 when two clash. */
export function seedOf(filter: Doc): Doc {
  const found = new Map<string, unknown>();
  gather(filter, found);
  const seed: Doc = {};
  for (const [path, value] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const other of found.keys()) {
      if (other !== path && other.startsWith(`${path}.`))
        fail(
          54,
          `cannot infer query fields to set, both paths '${path}' and '${other}' are matched`,
        );
    }
    place(seed, path.split('.'), value);
  }
  return seed;
}

function gather(filter: Doc, found: Map<string, unknown>): void {
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$and') for (const part of operand as Doc[]) gather(part, found);
    else if (name === '$or' && (operand as Doc[]).length === 1)
      gather((operand as Doc[])[0]!, found);
    else if (!name.startsWith('$')) {
      for (const value of equalitiesOf(operand)) {
        if (found.has(name))
          fail(54, `cannot infer query fields to set, path '${name}' is matched twice`);
        found.set(name, value);
      }
    }
  }
}

/** The values that a condition fixes: its own, `$eq`'s, all of `$all`'s, and that of an `$in` of one. */
function equalitiesOf(operand: unknown): unknown[] {
  if (bsonTypeOf(operand) === 'BSONRegExp') return [];
  if (
    !isDoc(operand) ||
    !Object.keys(operand)[0]?.startsWith('$') ||
    bsonTypeOf(operand) !== undefined
  )
    return [operand];
  const values: unknown[] = '$eq' in operand ? [operand.$eq] : [];
  if (Array.isArray(operand.$all)) values.push(...operand.$all);
  if (Array.isArray(operand.$in) && operand.$in.length === 1) values.push(operand.$in[0]);
  return values.filter((value) => !isOperatorLike(value));
}

const isOperatorLike = (value: unknown): boolean =>
  bsonTypeOf(value) === 'BSONRegExp' ||
  (isDoc(value) && !isNumeric(value) && Object.keys(value)[0]?.startsWith('$') === true);

function place(doc: Doc, parts: string[], value: unknown): void {
  const [first, ...rest] = parts;
  if (rest.length === 0) {
    setField(doc, first!, value);
    return;
  }
  if (!isDoc(doc[first!])) setField(doc, first!, {});
  place(doc[first!] as Doc, rest, value);
}
