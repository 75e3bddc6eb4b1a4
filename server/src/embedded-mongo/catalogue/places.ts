import type { Collection } from './catalogue.ts';
import type { IndexSpec } from './indexSpecs.ts';

const tag = { format: 0, collection: 1, session: 2, count: 3, document: 0x10, index: 0x20 };

/** An unsigned number as `size` big-endian bytes. */
function bytes(value: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size);
  buffer.writeUIntBE(value, 0, size);
  return buffer;
}

/** Bytes of a record's number. */
export const recordSize = 6;

/** The bytes of a record's number, and how to read them off the end of others. */
export const recordBytes = (record: number): Buffer => bytes(record, recordSize);
export const recordOf = (bytes: Buffer): number =>
  bytes.readUIntBE(bytes.length - recordSize, recordSize);

/** Where everything lies in the one ordered map. */
export const place = {
  format: Buffer.from([tag.format]),
  collections: Buffer.from([tag.collection]),
  collection: (ns: string) => Buffer.concat([Buffer.from([tag.collection]), Buffer.from(ns)]),
  count: (collection: Collection) =>
    Buffer.concat([Buffer.from([tag.count]), bytes(collection.id, 4)]),
  sessions: Buffer.from([tag.session]),
  session: (id: Buffer) => Buffer.concat([Buffer.from([tag.session]), id]),
  documents: (collection: Collection) =>
    Buffer.concat([Buffer.from([tag.document]), bytes(collection.id, 4)]),
  document: (collection: Collection, record: number) => {
    const key = Buffer.allocUnsafe(11);
    key[0] = tag.document;
    key.writeUInt32BE(collection.id, 1);
    key.writeUIntBE(record, 5, recordSize);
    return key;
  },
  index: (collection: Collection, index: IndexSpec) => indexed(collection, index, nothing, 0),
  /**
   * An index entry: the value's key, then the record's number. A unique index has one record for
   * a key at most, and its number is the entry's value, so that one `get` finds it.
   */
  entry: (collection: Collection, index: IndexSpec, key: Buffer, record: number) => {
    if (index.unique) return indexed(collection, index, key, 0);
    const entry = indexed(collection, index, key, recordSize);
    entry.writeUIntBE(record, entry.length - recordSize, recordSize);
    return entry;
  },
};

const nothing = Buffer.alloc(0);

/** What an index entry holds besides its key. */
export const entryValue = (index: IndexSpec, record: number): Buffer =>
  index.unique ? recordBytes(record) : nothing;

/** The record that an index entry leads to. */
export const recordOfEntry = (index: IndexSpec, entry: { key: Buffer; value: Buffer }): number =>
  recordOf(index.unique ? entry.value : entry.key);

/** An index's number, a key in it, and `room` bytes to be filled. */
function indexed(collection: Collection, index: IndexSpec, key: Buffer, room: number): Buffer {
  const entry = Buffer.allocUnsafe(7 + key.length + room);
  entry[0] = tag.index;
  entry.writeUInt32BE(collection.id, 1);
  entry.writeUInt16BE(index.id, 5);
  entry.set(key, 7);
  return entry;
}

/** The first byte string after all that begin with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let end = prefix.length;
  while (end > 0 && prefix[end - 1] === 0xff) end--;
  const next = Buffer.from(prefix.subarray(0, end));
  if (end > 0) next[end - 1]!++;
  return next;
}
