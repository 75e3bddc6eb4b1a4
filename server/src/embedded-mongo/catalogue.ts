import { UUID } from 'bson';
import { fail } from './errors.ts';
import { isNumeric, toNumber } from './numbers.ts';
import type { Storage, Writer } from './storage.ts';
import { type Doc, decode, encode, int, long } from './values.ts';

/** The version of the folder's format; a folder of a newer one is refused. */
export const formatVersion = 1;

export interface IndexSpec {
  id: number;
  name: string;
  /** The key pattern as given: {board: 1, hot: -1}. */
  key: Doc;
  fields: { path: string; isDescending: boolean }[];
  unique: boolean;
  sparse: boolean;
  partialFilterExpression?: Doc;
  expireAfterSeconds?: number;
  /** Per field: some document has an array on its path. */
  isMultikey: boolean[];
  /** Some key was too long and was cut: the index no longer sorts. */
  isCut: boolean;
}

export interface Collection {
  id: number;
  /** database.collection */
  ns: string;
  uuid: UUID;
  indexes: IndexSpec[];
  nextIndexId: number;
  count: number;
  nextRecord: number;
}

const tag = { format: 0, collection: 1, session: 2, count: 3, document: 0x10, index: 0x20 };

/** An unsigned number as `size` big-endian bytes. */
function bytes(value: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size);
  buffer.writeUIntBE(value, 0, size);
  return buffer;
}

/** Bytes of a record's number, and how to read them off the end of an index entry. */
export const recordBytes = (record: number): Buffer => bytes(record, 6);
export const recordOf = (key: Buffer): number => key.readUIntBE(key.length - 6, 6);

/** Where everything lies in the one ordered map. */
export const place = {
  format: Buffer.from([tag.format]),
  collection: (ns: string) => Buffer.concat([Buffer.from([tag.collection]), Buffer.from(ns)]),
  count: (collection: Collection) =>
    Buffer.concat([Buffer.from([tag.count]), bytes(collection.id, 4)]),
  session: (id: Buffer) => Buffer.concat([Buffer.from([tag.session]), id]),
  documents: (collection: Collection) =>
    Buffer.concat([Buffer.from([tag.document]), bytes(collection.id, 4)]),
  document: (collection: Collection, record: number) => {
    const key = Buffer.allocUnsafe(11);
    key[0] = tag.document;
    key.writeUInt32BE(collection.id, 1);
    key.writeUIntBE(record, 5, 6);
    return key;
  },
  index: (collection: Collection, index: IndexSpec) =>
    Buffer.concat([Buffer.from([tag.index]), bytes(collection.id, 4), bytes(index.id, 2)]),
};

/** The first byte string after all that begin with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let end = prefix.length;
  while (end > 0 && prefix[end - 1] === 0xff) end--;
  const next = Buffer.from(prefix.subarray(0, end));
  if (end > 0) next[end - 1]!++;
  return next;
}

function fieldsOf(key: Doc): IndexSpec['fields'] {
  return Object.entries(key).map(([path, direction]) => ({
    path,
    isDescending: isNumeric(direction) && toNumber(direction) < 0,
  }));
}

/** An index's specification from its stored or given form. */
export function makeIndex(id: number, spec: Doc): IndexSpec {
  const fields = fieldsOf(spec.key as Doc);
  return {
    id,
    name: spec.name as string,
    key: spec.key as Doc,
    fields,
    unique: truth(spec.unique),
    sparse: truth(spec.sparse),
    ...(spec.partialFilterExpression !== undefined && {
      partialFilterExpression: spec.partialFilterExpression as Doc,
    }),
    ...(isNumeric(spec.expireAfterSeconds) && {
      expireAfterSeconds: toNumber(spec.expireAfterSeconds),
    }),
    isMultikey: (spec.isMultikey as boolean[] | undefined) ?? fields.map(() => false),
    isCut: spec.isCut === true,
  };
}

const truth = (value: unknown): boolean =>
  value === true || (isNumeric(value) && toNumber(value) !== 0);

/** An index as listIndexes shows it. */
export function describeIndex(index: IndexSpec): Doc {
  return {
    v: int(2),
    ...(index.unique && index.name !== '_id_' && { unique: true }),
    key: index.key,
    name: index.name,
    ...(index.sparse && { sparse: true }),
    ...(index.partialFilterExpression && {
      partialFilterExpression: index.partialFilterExpression,
    }),
    ...(index.expireAfterSeconds !== undefined && {
      expireAfterSeconds: int(index.expireAfterSeconds),
    }),
  };
}

/** All collections and their indexes, in memory and in the folder. */
export class Catalogue {
  private collections = new Map<string, Collection>();
  private readonly changed = new Set<Collection>();
  private readonly counted = new Set<Collection>();
  private nextId = 1;
  private readonly storage: Storage;

  constructor(storage: Storage) {
    this.storage = storage;
    this.load();
  }

  /** Reads everything back from the folder; also after a commit that failed. */
  load(): void {
    const format = this.storage.get(place.format);
    if (!format)
      this.storage.commit(() =>
        this.storage.put(place.format, encode({ format: int(formatVersion) })),
      );
    else {
      const version = toNumber(decode(format).format as never);
      if (version > formatVersion)
        throw new Error(
          `the folder was written in format ${version}; this version reads up to ${formatVersion}`,
        );
    }
    this.collections.clear();
    this.changed.clear();
    this.counted.clear();
    const start = Buffer.from([tag.collection]);
    for (const { value } of this.storage.range(start, after(start), false, 1e9))
      this.read(decode(value));
  }

  private read(stored: Doc): void {
    const collection: Collection = {
      id: toNumber(stored.id as never),
      ns: stored.ns as string,
      uuid: stored.uuid as UUID,
      indexes: (stored.indexes as Doc[]).map((spec) => makeIndex(toNumber(spec.id as never), spec)),
      nextIndexId: toNumber(stored.nextIndexId as never),
      count: 0,
      nextRecord: 1,
    };
    const count = this.storage.get(place.count(collection));
    collection.count = count ? count.readDoubleBE(0) : 0;
    const documents = place.documents(collection);
    const [last] = this.storage.range(documents, after(documents), true, 1);
    if (last) collection.nextRecord = recordOf(last.key) + 1;
    this.collections.set(collection.ns, collection);
    this.nextId = Math.max(this.nextId, collection.id + 1);
  }

  get(ns: string): Collection | undefined {
    return this.collections.get(ns);
  }

  all(): Collection[] {
    return [...this.collections.values()];
  }

  /** The collections of one database. */
  of(database: string): Collection[] {
    return this.all().filter(({ ns }) => ns.startsWith(`${database}.`));
  }

  /** A collection with its `_id_` index that nobody sees until it is adopted. */
  draft(ns: string): Collection {
    checkNamespace(ns);
    const collection: Collection = {
      id: this.nextId++,
      ns,
      uuid: new UUID(),
      indexes: [makeIndex(0, { key: { _id: int(1) }, name: '_id_', unique: true })],
      nextIndexId: 1,
      count: 0,
      nextRecord: 1,
    };
    return collection;
  }

  /** Makes a drafted collection one of this catalogue's; to be called in a commit. */
  adopt(collection: Collection): Collection {
    this.collections.set(collection.ns, collection);
    this.changed.add(collection);
    return collection;
  }

  /** Forgets a collection and removes its entries; to be called in a commit. */
  drop(collection: Collection): void {
    this.collections.delete(collection.ns);
    this.changed.delete(collection);
    this.counted.delete(collection);
    this.storage.remove(place.collection(collection.ns));
    this.storage.remove(place.count(collection));
    this.clear(place.documents(collection));
    for (const index of collection.indexes) this.clear(place.index(collection, index));
  }

  /** Moves a collection to another name; to be called in a commit. */
  rename(collection: Collection, ns: string): void {
    this.collections.delete(collection.ns);
    this.storage.remove(place.collection(collection.ns));
    collection.ns = ns;
    this.collections.set(ns, collection);
    this.changed.add(collection);
  }

  /** Removes every entry that begins with `prefix`. */
  clear(prefix: Buffer): void {
    for (;;) {
      const entries = this.storage.range(prefix, after(prefix), false, 1000);
      for (const { key } of entries) this.storage.remove(key);
      if (entries.length < 1000) return;
    }
  }

  /** Notes that a collection's description changed, to be written by the next commit. */
  touch(collection: Collection): void {
    this.changed.add(collection);
  }

  /** Adds to a collection's number of documents. */
  recount(collection: Collection, delta: number): void {
    collection.count += delta;
    this.counted.add(collection);
  }

  /** Writes what changed; called at the end of every commit. */
  save(writer: Writer): void {
    for (const collection of this.changed) {
      if (this.collections.get(collection.ns) === collection)
        writer.put(place.collection(collection.ns), encode(stored(collection)));
    }
    for (const collection of this.counted) {
      if (this.collections.get(collection.ns) !== collection) continue;
      const count = Buffer.allocUnsafe(8);
      count.writeDoubleBE(collection.count);
      writer.put(place.count(collection), count);
    }
    this.changed.clear();
    this.counted.clear();
  }
}

function stored(collection: Collection): Doc {
  return {
    id: long(collection.id),
    ns: collection.ns,
    uuid: collection.uuid,
    nextIndexId: int(collection.nextIndexId),
    indexes: collection.indexes.map((index) => ({
      ...describeIndex(index),
      unique: index.unique,
      id: int(index.id),
      isMultikey: index.isMultikey,
      isCut: index.isCut,
    })),
  };
}

/** Throws 73 (InvalidNamespace) for a name MongoDB would refuse. */
export function checkNamespace(ns: string): void {
  const dot = ns.indexOf('.');
  const [database, name] = [ns.slice(0, dot), ns.slice(dot + 1)];
  if (dot < 1 || /[/\\. "$*<>:|?\0]/.test(database) || database.length > 63)
    fail(73, `Invalid database name: '${database}'`);
  if (
    name === '' ||
    name.startsWith('.') ||
    name.endsWith('.') ||
    /[$\0]/.test(name) ||
    name.includes('..')
  )
    fail(73, `Invalid namespace specified '${ns}'`);
  if (Buffer.byteLength(ns) > 255)
    fail(73, `Fully qualified namespace is too long. Namespace: ${ns} Max: 255`);
}
