import type { Collection } from '../catalogue/catalogue.ts';
import { describeIndex, type IndexSpec, makeIndex } from '../catalogue/indexSpecs.ts';
import { place } from '../catalogue/places.ts';
import { fail } from '../errors.ts';
import { planFor } from '../planner/planner.ts';
import { scan } from '../planner/scanning.ts';
import { buildIndex, type Stored } from '../storage/writing.ts';
import { pause } from '../turns.ts';
import { equal } from '../values/comparison.ts';
import { shown } from '../values/shown.ts';
import { aliasOf } from '../values/types.ts';
import { type Doc, encode, int, isDoc } from '../values/values.ts';
import { checkSpec, isOfId } from './checkingIndexes.ts';
import {
  arrayOption,
  type Call,
  type Command,
  lookUp,
  lookUpOrMake,
  namespaceOf,
  viewOf,
  writerOf,
} from './command.ts';
import { batchAnswer } from './reading.ts';

const isSamePart = (a: IndexSpec, b: IndexSpec): boolean =>
  equal(a.partialFilterExpression ?? null, b.partialFilterExpression ?? null);

/** The index a specification repeats, or undefined for a new one. Throws 85, 86 for one that differs. */
function existing(collection: Collection, spec: Doc): IndexSpec | undefined {
  const wanted = makeIndex(0, spec);
  for (const index of collection.indexes) {
    const isSameKey =
      encode(index.key).every((byte, i) => byte === encode(wanted.key)[i]) &&
      equal(index.key, wanted.key);
    const isSame =
      isSameKey &&
      index.unique === (wanted.unique || index.name === '_id_') &&
      index.sparse === wanted.sparse &&
      index.expireAfterSeconds === wanted.expireAfterSeconds &&
      isSamePart(index, wanted);
    if (isSame && (index.name === wanted.name || index.name === '_id_')) return index;
    if (index.name === wanted.name)
      return fail(
        isSameKey && isSamePart(index, wanted) ? 85 : 86,
        `An existing index has the same name as the requested index: ${wanted.name}, with different key or options`,
      );
    if (isSame) return fail(85, `Index already exists with a different name: ${index.name}`);
    if (isSameKey && isSamePart(index, wanted))
      return fail(
        85,
        `An equivalent index already exists with a different name and options: ${index.name}`,
      );
  }
  return undefined;
}

function* everything(call: Call, collection: Collection): Iterable<Stored> {
  const plan = planFor(viewOf(call), collection, {});
  for (const hit of scan(viewOf(call), collection, plan, undefined, {
    keys: 0,
    documents: 0,
  }))
    if (hit !== pause) yield hit;
}

/** The most indexes a collection may have. */
const maxIndexes = 64;

function add(call: Call, collection: Collection, spec: Doc): void {
  const { engine } = call;
  if (collection.indexes.length >= maxIndexes)
    fail(67, `add index fails, too many indexes for ${collection.ns} key:${shown(spec.key)}`);
  const index = makeIndex(collection.nextIndexId++, spec);
  try {
    buildIndex(writerOf(call), collection, index, everything(call, collection));
  } catch (error) {
    if (!call.transaction) engine.catalogue.clear(place.index(collection, index));
    throw error;
  }
  collection.indexes.push(index);
  engine.catalogue.touch(collection);
}

export const createIndexes: Command = {
  isTransactional: true,
  options: ['createIndexes', 'indexes', 'commitQuorum'],
  async run(call) {
    const specs = arrayOption(call, 'indexes').map(checkSpec);
    if (specs.length === 0) fail(2, 'Must specify at least one index to create');
    const fresh = specs.filter((spec) => !isOfId(spec));
    const ns = namespaceOf(call);
    if (call.transaction && call.engine.catalogue.get(ns))
      fail(
        263,
        `Cannot create new indexes on existing collection ${ns} in a multi-document transaction.`,
      );
    const step = (): Doc => {
      const isNew = !lookUp(call, ns);
      const collection = lookUpOrMake(call, ns);
      const before = collection.indexes.length;
      if (!call.transaction) call.engine.locks.waitForWriters(collection);
      for (const spec of fresh) if (!existing(collection, spec)) add(call, collection, spec);
      return {
        ...(isNew && { createdCollectionAutomatically: true }),
        numIndexesBefore: int(before),
        numIndexesAfter: int(collection.indexes.length),
        ...(collection.indexes.length === before && { note: 'all indexes already exist' }),
        ok: 1,
      };
    };
    return { reply: call.transaction ? step() : await call.engine.commits.write(step) };
  },
};

function missing(ns: string): never {
  return fail(26, `ns does not exist: ${ns}`);
}

export const listIndexes: Command = {
  options: ['listIndexes', 'cursor', 'includeBuildUUIDs'],
  run(call) {
    const ns = namespaceOf(call);
    const collection = call.engine.catalogue.get(ns) ?? missing(ns);
    const items = collection.indexes.map((index) => encode(describeIndex(index)));
    return batchAnswer(
      call,
      call.engine.cursors.open(ns, items, undefined),
      Number.MAX_SAFE_INTEGER,
      'firstBatch',
    );
  },
};

function chosen(collection: Collection, wanted: unknown): IndexSpec[] {
  if (wanted === '*') return collection.indexes.slice(1);
  const list = Array.isArray(wanted) ? wanted : [wanted];
  return list.map((item) => {
    if (typeof item !== 'string' && (Array.isArray(wanted) || !isDoc(item)))
      return fail(14, `index names must be strings, but got ${aliasOf(item)}`);
    const index = collection.indexes.find(({ name, key }) =>
      typeof item === 'string' ? name === item : equal(key, item),
    );
    if (!index)
      return fail(
        27,
        typeof item === 'string'
          ? `index not found with name [${item}]`
          : "can't find index with key",
      );
    return index.name === '_id_' ? fail(72, 'cannot drop _id index') : index;
  });
}

export const dropIndexes: Command = {
  options: ['dropIndexes', 'deleteIndexes', 'index'],
  async run(call) {
    const ns = namespaceOf(call);
    const reply = await call.engine.commits.write((): Doc => {
      const collection = call.engine.catalogue.get(ns) ?? fail(26, `ns not found ${ns}`);
      const before = collection.indexes.length;
      const dropped = chosen(collection, call.body.index);
      call.engine.locks.waitForWriters(collection);
      for (const index of dropped) call.engine.catalogue.clear(place.index(collection, index));
      collection.indexes = collection.indexes.filter((index) => !dropped.includes(index));
      call.engine.catalogue.touch(collection);
      return { nIndexesWas: int(before), ok: 1 };
    });
    return { reply };
  },
};
