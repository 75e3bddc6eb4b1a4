import { BSON, type Document } from 'mongodb';
import { Stop } from '../import/failure.ts';

/** Reading that keeps every value's own type: int, long, double, binary, regular expression. */
export const EXACT = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
} as const;

const [EMBEDDED, ARRAY] = [3, 4];

/**
 * A document that the driver will send as exactly the given bytes. JavaScript puts field names
 * that are whole numbers first; documents with such names become maps, which keep their order.
 * Throws `Stop` for what the driver cannot send (BSON's deprecated undefined).
 */
export function exactDocument(raw: Uint8Array): Document {
  const plain = BSON.deserialize(raw, EXACT);
  if (isSame(plain, raw)) return plain;
  const mapped = asMap(raw);
  if (isSame(mapped, raw)) return mapped;
  throw new Stop(
    `A document cannot be sent as it is: _id ${BSON.EJSON.stringify(plain._id)}. It holds a type that drivers no longer write.`,
  );
}

const isSame = (document: Document, raw: Uint8Array) =>
  Buffer.compare(BSON.serialize(document), raw) === 0;

function asMap(raw: Uint8Array): Document {
  return new Map(elements(raw)) as Document;
}

function elements(raw: Uint8Array): [string, unknown][] {
  return [...BSON.onDemand.parseToElements(raw)].map((element) => {
    const [type, nameAt, nameLength, at, length] = element;
    const name = Buffer.from(raw.subarray(nameAt, nameAt + nameLength)).toString();
    const bytes = raw.subarray(at, at + length);
    if (type === EMBEDDED) return [name, asMap(bytes)];
    if (type === ARRAY) return [name, elements(bytes).map(([, value]) => value)];
    return [name, scalar(type, bytes)];
  });
}

/** A value that holds no others, read as the only field of a document. */
function scalar(type: number, bytes: Uint8Array): unknown {
  const document = Buffer.alloc(bytes.length + 8);
  document.writeInt32LE(document.length, 0);
  document[4] = type;
  document.write('v', 5);
  document.set(bytes, 7);
  return BSON.deserialize(document, EXACT).v;
}
