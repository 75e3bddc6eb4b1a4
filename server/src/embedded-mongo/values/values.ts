import { BSONError, Double, deserialize, Int32, Long, serialize } from 'bson';
import { fail } from '../errors.ts';

/** A document as this store holds it: numbers stay Int32 / Double / Long / Decimal128 objects. */
export type Doc = Record<string, unknown>;

/** The largest document, in bytes (MongoDB's limit). */
export const maxDocumentBytes = 16 * 1024 * 1024;

const decodeOptions = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
} as const;

/** BSON bytes → document, every number in its own class. Throws code 22 on malformed BSON. */
export function decode(bytes: Uint8Array): Doc {
  try {
    return deserialize(bytes, decodeOptions);
  } catch (error) {
    if (error instanceof BSONError || error instanceof RangeError) {
      return fail(22, `invalid BSON: ${error.message}`);
    }
    throw error;
  }
}

const sources = new WeakMap<Doc, Uint8Array>();

/** Like `decode`, remembering the bytes, so that a document that is stored as it came needs no encoding. */
export function decodeKept(bytes: Uint8Array): Doc {
  const doc = decode(bytes);
  sources.set(doc, bytes);
  return doc;
}

/** True when a document's first field is _id, as it came: whole numbers go first in JavaScript. */
export function hasIdFirst(doc: Doc): boolean {
  const bytes = sources.get(doc);
  return bytes
    ? Buffer.from(bytes.buffer, bytes.byteOffset + 5, 4).equals(idName)
    : Object.keys(doc)[0] === '_id';
}

const idName = Buffer.from('_id\0');

/** MongoDB's limit on documents within documents, in levels. */
const maxDepth = 180;

/** Refuses (15, Overflow) a document that is nested too deep to be stored. */
export function checkDepth(value: unknown, depth = 1): void {
  if (depth > maxDepth) fail(15, `exceeded the nesting limit of ${maxDepth} levels`);
  if (Array.isArray(value)) for (const item of value) checkDepth(item, depth + 1);
  else if (isDoc(value) && bsonTypeOf(value) === undefined)
    for (const key of Object.keys(value)) checkDepth(value[key], depth + 1);
}

/** The bytes of a document nobody changed since `decodeKept` read it, else its encoding; as `encode`. */
export function encodeKept(doc: Doc, code?: number): Uint8Array {
  const bytes = sources.get(doc);
  return bytes && bytes.length <= maxDocumentBytes ? bytes : encode(doc, maxDocumentBytes, code);
}

/** Document → BSON bytes. Throws `code` above `limit` bytes. */
export function encode(doc: Doc, limit = maxDocumentBytes, code = 10334): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = serialize(doc, { ignoreUndefined: true });
  } catch (error) {
    if (error instanceof RangeError) fail(code, 'BSONObj size is too large');
    throw error;
  }
  if (bytes.length > limit) {
    fail(code, `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${limit}`);
  }
  return bytes;
}

/** The BSON class name of a value made by `bson`, or undefined for plain JS values. */
export function bsonTypeOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null
    ? (value as { _bsontype?: string })._bsontype
    : undefined;
}

/** True for an embedded document (not an array, date, or BSON scalar). */
export function isDoc(value: unknown): value is Doc {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    ((value as { _bsontype?: string })._bsontype === undefined ||
      (value as { _bsontype?: string })._bsontype === 'DBRef')
  );
}

/** Reads a document's own field; inherited names such as `constructor` are missing. */
export function fieldOf(doc: Doc, name: string): unknown {
  return Object.hasOwn(doc, name) ? doc[name] : undefined;
}

/** Sets a field even when it is called `__proto__`. */
export function setField(doc: Doc, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(doc, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else doc[name] = value;
}

/** BSON numbers of each type from JS numbers. */
export const int = (value: number): Int32 => new Int32(value);
export const double = (value: number): Double => new Double(value);
export const long = (value: number | bigint): Long =>
  typeof value === 'bigint' ? Long.fromBigInt(value) : Long.fromNumber(value);

/** The smallest integer type that holds a whole number: Int32, else Long. */
export function wholeNumber(value: number): Int32 | Long {
  return value >= -2147483648 && value <= 2147483647 ? new Int32(value) : Long.fromNumber(value);
}

/** A copy of documents and arrays all the way down; BSON scalars are immutable and shared. */
export function cloneValue<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cloneValue) as T;
  if (isDoc(value) && bsonTypeOf(value) === undefined) {
    const copy: Doc = {};
    for (const key of Object.keys(value)) setField(copy, key, cloneValue(value[key]));
    return copy as T;
  }
  return value;
}
