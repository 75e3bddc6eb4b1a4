import { createHash } from 'node:crypto';
import type { IndexSpec } from '../catalogue/indexSpecs.ts';
import { fail } from '../errors.ts';
import { compileFilter } from '../matching/matching.ts';
import { shown } from '../values/shown.ts';
import { bsonTypeOf, type Doc, fieldOf, isDoc } from '../values/values.ts';
import { encodeCompound } from './keys.ts';

/** The longest key an index stores as it is; longer ones are cut and told apart by a hash. */
const maxKeyBytes = 1800;

/** What a document puts into one index. */
export interface IndexKeys {
  keys: Buffer[];
  /** Per field of the index: an array was met on its path. */
  isMultikey: boolean[];
  /** A key was cut, so the index can no longer be trusted to sort. */
  isCut: boolean;
}

interface Partial {
  parts: string[];
  at: number;
  value: unknown;
  isDone: boolean;
}

const isIndex = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part);

/** Follows one path until it ends or meets an array that has to be expanded. */
function advance(partial: Partial): unknown[] | undefined {
  while (!partial.isDone) {
    const { value, parts, at } = partial;
    if (Array.isArray(value)) {
      const part = parts[at];
      if (part === undefined || !isIndex(part) || Number(part) >= value.length) return value;
      if (value.some((element) => isDoc(element) && Object.hasOwn(element, part)))
        fail(
          16746,
          `Ambiguous field name found in array (do not use numeric field names in embedded elements in an array), field: '${part}' for array: ${shown(value)}`,
        );
      partial.value = value[Number(part)];
      partial.at++;
    } else if (at === parts.length) partial.isDone = true;
    else if (isDoc(value)) {
      partial.value =
        bsonTypeOf(value) === 'DBRef'
          ? (value as unknown as { toJSON(): Doc }).toJSON()[parts[at]!]
          : fieldOf(value, parts[at]!);
      partial.at++;
    } else {
      partial.value = undefined;
      partial.isDone = true;
    }
  }
  return undefined;
}

/** Every combination of values that compound paths have in a document; parallel arrays are refused (171). */
function tuples(
  partials: Partial[],
  isMultikey: boolean[],
  emit: (values: unknown[]) => void,
): void {
  let array: unknown[] | undefined;
  const expanded: number[] = [];
  partials.forEach((partial, i) => {
    const found = advance(partial);
    if (!found) return;
    if (array && found !== array) {
      const names = partials.map((p) => p.parts.join('.'));
      fail(171, `cannot index parallel arrays [${names[i]}] [${names[expanded[0]!]}]`);
    }
    array = found;
    expanded.push(i);
    isMultikey[i] = true;
  });
  if (!array) {
    emit(partials.map((partial) => partial.value));
    return;
  }
  for (const element of array.length > 0 ? array : [undefined]) {
    tuples(
      partials.map((partial, i) => {
        if (!expanded.includes(i)) return { ...partial };
        // an array inside an array is a value of its own; only its documents lead further
        const isLeaf = partial.at === partial.parts.length;
        if (isLeaf)
          return { ...partial, value: array!.length > 0 ? element : emptyArray, isDone: true };
        return { ...partial, value: isDoc(element) ? element : undefined };
      }),
      isMultikey,
      emit,
    );
  }
}

/** Stands for the undefined that an empty array is indexed as, below null. */
const emptyArray = Symbol('empty array');

/** Which documents an index holds: all, those with a field of it (sparse), those its filter takes (partial). */
const filters = new WeakMap<IndexSpec, (doc: Doc) => boolean>();

function isIndexed(index: IndexSpec, doc: Doc): boolean {
  if (!index.partialFilterExpression) return true;
  let test = filters.get(index);
  if (!test) {
    test = compileFilter(index.partialFilterExpression);
    filters.set(index, test);
  }
  return test(doc);
}

/** The combinations of values that a document puts into an index; undefined: missing. */
function valuesOf(index: IndexSpec, doc: Doc, isMultikey: boolean[]): unknown[][] {
  const found: unknown[][] = [];
  const start = index.fields.map(({ path }) => ({
    parts: path.split('.'),
    at: 0,
    value: doc as unknown,
    isDone: false,
  }));
  tuples(start, isMultikey, (values) => {
    if (index.sparse && values.every((value) => value === undefined)) return;
    found.push(values.map((value) => (value === emptyArray ? undefined : (value ?? null))));
  });
  return found;
}

const encoded = (index: IndexSpec, values: unknown[]): Buffer =>
  encodeCompound(
    values,
    index.fields.map(({ isDescending }) => isDescending),
  );

/** The keys that a document has in an index, without duplicates and without the record's number. */
export function indexKeysOf(index: IndexSpec, doc: Doc): IndexKeys {
  const isMultikey = index.fields.map(() => false);
  if (!isIndexed(index, doc)) return { keys: [], isMultikey, isCut: false };
  const keys = new Map<string, Buffer>();
  let isCut = false;
  for (const values of valuesOf(index, doc, isMultikey)) {
    const whole = encoded(index, values);
    isCut ||= whole.length > maxKeyBytes;
    const key = cutKey(whole);
    keys.set(key.toString('latin1'), key);
  }
  return { keys: [...keys.values()], isMultikey, isCut };
}

/** Which values of a document one of its keys in an index stands for, by path. */
export function keyValueOf(index: IndexSpec, doc: Doc, key: Buffer): Doc {
  const all = valuesOf(index, doc, []);
  const values = all.find((candidate) => cutKey(encoded(index, candidate)).equals(key)) ?? [];
  return Object.fromEntries(index.fields.map(({ path }, i) => [path, values[i] ?? null]));
}

/** A long key, cut, with a hash of the whole behind it: equal keys stay equal. */
export function cutKey(key: Buffer): Buffer {
  if (key.length <= maxKeyBytes) return key;
  return Buffer.concat([
    key.subarray(0, maxKeyBytes - 32),
    createHash('sha256').update(key).digest(),
  ]);
}

const maxBoundBytes = maxKeyBytes - 32;

/** A bound for a range over keys that may have been cut. */
export const cutBound = (bound: Buffer): Buffer =>
  bound.length <= maxBoundBytes ? bound : bound.subarray(0, maxBoundBytes);

/** True for a bound that was surely not cut. */
export const isWholeBound = (bound: Buffer): boolean => bound.length < maxBoundBytes;
