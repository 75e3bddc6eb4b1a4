import { fail } from '../errors.ts';
import { type Doc, decode, decodeKept, encode } from '../values/values.ts';

/** MongoDB's largest message, in bytes. */
export const maxMessageBytes = 48_000_000;

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const headerBytes = 16;
const checksumFlag = 1;
const moreToCome = 2;

/** A request read off the wire. `isSilent`: the client wants no reply (unacknowledged writes). */
export interface Request {
  id: number;
  isQuery: boolean;
  isSilent: boolean;
  body: Doc;
}

/** A frame that cannot be read; its connection is to be closed. */
export class MalformedFrame extends Error {}

function malformed(reason: string): never {
  throw new MalformedFrame(reason);
}

/** The length that a frame's first 4 bytes announce. Throws for one that cannot be. */
export function frameLength(bytes: Buffer): number {
  const length = bytes.readInt32LE(0);
  if (length < headerBytes || length > maxMessageBytes) malformed(`a frame of ${length} bytes`);
  return length;
}

function documentAt(
  bytes: Buffer,
  at: number,
  end: number,
  read = decode,
): { doc: Doc; next: number } {
  if (at + 5 > end) malformed('a document beyond the frame');
  const length = bytes.readInt32LE(at);
  if (length < 5 || at + length > end) malformed(`a document of ${length} bytes`);
  return { doc: read(bytes.subarray(at, at + length)), next: at + length };
}

function textAt(bytes: Buffer, at: number, end: number): { text: string; next: number } {
  const zero = bytes.indexOf(0, at);
  if (zero < 0 || zero >= end) malformed('a name without an end');
  return { text: bytes.toString('utf8', at, zero), next: zero + 1 };
}

/** A document sequence (kind 1): its documents become an array of the body. */
function readSequence(
  bytes: Buffer,
  at: number,
  end: number,
  sequences: Map<string, Doc[]>,
): number {
  if (at + 4 > end) malformed('a section beyond the frame');
  const stop = at + bytes.readInt32LE(at);
  if (stop <= at + 4 || stop > end) malformed('a section beyond the frame');
  const { text, next } = textAt(bytes, at + 4, stop);
  const docs: Doc[] = [];
  for (let from = next; from < stop; ) {
    const found = documentAt(bytes, from, stop, decodeKept);
    docs.push(found.doc);
    from = found.next;
  }
  sequences.set(text, docs);
  return stop;
}

function readMessage(bytes: Buffer, id: number): Request {
  if (bytes.length < headerBytes + 5) malformed('a message without a body');
  const flags = bytes.readUInt32LE(headerBytes);
  if ((flags & 0xffff & ~(checksumFlag | moreToCome)) !== 0) malformed(`flags ${flags}`);
  const end = bytes.length - (flags & checksumFlag ? 4 : 0);
  const sequences = new Map<string, Doc[]>();
  let body: Doc | undefined;
  for (let at = headerBytes + 4; at < end; ) {
    const kind = bytes[at++];
    if (kind === 0) {
      if (body) malformed('two bodies');
      const found = documentAt(bytes, at, end);
      body = found.doc;
      at = found.next;
    } else if (kind === 1) at = readSequence(bytes, at, end, sequences);
    else malformed(`a section of kind ${kind}`);
  }
  if (!body) return malformed('a message without a body');
  for (const [name, docs] of sequences) body[name] = docs;
  return { id, isQuery: false, isSilent: (flags & moreToCome) !== 0, body };
}

function readQuery(bytes: Buffer, id: number): Request {
  if (bytes.length < headerBytes + 17) malformed('a query without a document');
  const { text, next } = textAt(bytes, headerBytes + 4, bytes.length);
  const { doc } = documentAt(bytes, next + 8, bytes.length);
  const body = (doc.$query as Doc | undefined) ?? doc;
  return { id, isQuery: true, isSilent: false, body: { ...body, $db: text.split('.')[0] } };
}

/**
 * Reads one whole frame (OP_MSG, or OP_QUERY for the first handshake). Throws MalformedFrame.
 * Source: mongodb.com/docs/manual/reference/mongodb-wire-protocol
 */
export function readFrame(bytes: Buffer): Request {
  const id = bytes.readInt32LE(4);
  const code = bytes.readInt32LE(12);
  try {
    if (code === opMsg) return readMessage(bytes, id);
    if (code === opQuery) return readQuery(bytes, id);
  } catch (error) {
    if (error instanceof MalformedFrame) throw error;
    return malformed(error instanceof Error ? error.message : 'unreadable');
  }
  return malformed(`operation ${code}`);
}

/** A reply whose cursor batch is encoded documents already. */
export interface RawBatch {
  field: 'firstBatch' | 'nextBatch';
  documents: Uint8Array[];
}

/** `{cursor: {…, [field]: [documents]}, …rest}` in BSON, without decoding the documents. */
function encodeCursor(reply: Doc, { field, documents }: RawBatch): Uint8Array {
  const { cursor, ...rest } = reply;
  const items = documents.map((bytes, i) => [Buffer.from(`\x03${i}\0`), bytes] as const);
  const arrayBytes = items.reduce((sum, [name, bytes]) => sum + name.length + bytes.length, 5);
  const others = encode(cursor as Doc).subarray(4); // without its length, with its end
  const tail = encode(rest).subarray(4);
  const name = Buffer.from(`\x04${field}\0`);
  const cursorBytes = 4 + name.length + arrayBytes + others.length;
  const label = Buffer.from('\x03cursor\0');
  const parts: Uint8Array[] = [
    size(4 + label.length + cursorBytes + tail.length),
    label,
    size(cursorBytes),
    name,
    size(arrayBytes),
  ];
  for (const [key, bytes] of items) parts.push(key, bytes);
  parts.push(Buffer.from([0]), others, tail);
  return Buffer.concat(parts);
}

function size(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32LE(value);
  return bytes;
}

/** A reply as a frame, in the form that its request was in. */
export function writeFrame(request: Request, reply: Doc, batch?: RawBatch): Buffer {
  const body = batch ? encodeCursor(reply, batch) : encode(reply, maxMessageBytes);
  const head = Buffer.alloc(request.isQuery ? 36 : 21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(request.isQuery ? opReply : opMsg, 12);
  if (request.isQuery) {
    head.writeInt32LE(8, 16);
    head.writeInt32LE(1, 32);
  }
  if (head.length + body.length > maxMessageBytes)
    fail(10334, 'the reply is larger than a message may be');
  return Buffer.concat([head, body]);
}
