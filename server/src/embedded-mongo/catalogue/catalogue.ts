import { UUID } from 'bson';
import type { Storage, Writer } from '../storage/storage.ts';
import { toNumber } from '../values/numbers.ts';
import { type Doc, decode, encode, int, long } from '../values/values.ts';
import { describeIndex, type IndexSpec, makeIndex } from './indexSpecs.ts';
import { checkNamespace } from './namespaces.ts';
import { after, place, recordOf } from './places.ts';
import { upgradeFrom1 } from './upgrading.ts';

/** The version of the folder's format: an older one is upgraded, a newer one refused. */
export const formatVersion = 2;

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
    const version = this.version();
    this.collections.clear();
    this.changed.clear();
    this.counted.clear();
    const start = place.collections;
    for (const { value } of this.storage.range(start, after(start), false, 1e9))
      this.read(decode(value));
    if (version < formatVersion)
      this.storage.commit(() => {
        upgradeFrom1(this.storage, this.all());
        this.storage.put(place.format, encode({ format: int(formatVersion) }));
      });
  }

  /** The format of the folder; a new one gets today's. Throws where a newer program wrote it. */
  private version(): number {
    const format = this.storage.get(place.format);
    if (!format) {
      const today = encode({ format: int(formatVersion) });
      this.storage.commit(() => this.storage.put(place.format, today));
      return formatVersion;
    }
    const version = toNumber(decode(format).format as never);
    if (version > formatVersion)
      throw new Error(
        `the folder was written in format ${version}; this version reads up to ${formatVersion}`,
      );
    return version;
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
