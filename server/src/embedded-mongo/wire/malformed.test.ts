import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, deserialize, serialize } from 'bson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';
import { aFrame, converse } from '../testing/converse.ts';
import { serve } from './server.ts';
import { frameLength, MalformedFrame, readFrame } from './wire.ts';

/** How many mutated frames are sent, each over a connection of its own; 100,000 take minutes. */
const sent = Number(process.env.STORE_FRAMES ?? 5000);
/** How many are given to the reader of frames, without a connection. */
const read = 100_000;
const connections = 32;

let store: TestStore;
let path: string;
beforeAll(async () => {
  store = await aStore();
  path = decodeURIComponent(/\/\/([^/]+)\//.exec(store.uri)![1]!);
  await store.client.db('kept').collection('safe').insertOne({ safe: true });
});
afterAll(() => store.stop());

/** Sends bytes and ends; what came back until the connection was closed. */
function sendAll(bytes: Uint8Array): Promise<Buffer> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(parts)));
    socket.end(bytes);
  });
}

/** The replies in what came back. */
function repliesIn(bytes: Buffer): Document[] {
  const replies: Document[] = [];
  for (let at = 0; at + 16 <= bytes.length; at += bytes.readInt32LE(at)) {
    const body = bytes.readInt32LE(at + 12) === 2013 ? 21 : 36;
    replies.push(deserialize(bytes.subarray(at + body, at + bytes.readInt32LE(at))));
  }
  return replies;
}

/** Pseudo-random numbers below a bound, the same for the same seed (xorshift). */
function randomOf(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

const $db = 'fuzz';
const commands: object[] = [
  { hello: 1, client: { driver: { name: 'x' } }, $db: 'admin' },
  { ping: 1, $db: 'admin' },
  { find: 'c', filter: { a: { $in: [1, 'x', null] } }, sort: { a: 1 }, limit: 3, $db },
  { aggregate: 'c', pipeline: [{ $group: { _id: '$a', n: { $sum: 1 } } }], cursor: {}, $db },
  { update: 'd', updates: [{ q: { a: 1 }, u: { $set: { 'b.0': 2 } } }], $db },
  { count: 'c', query: { $or: [{ a: /x/i }, { b: { $exists: true } }] }, $db },
  { getMore: 1n, collection: 'c', $db },
  { listCollections: 1, filter: { name: 'c' }, cursor: {}, $db },
];

/** A frame with some bytes changed, cut out, doubled, or its length or code replaced. */
function mutated(frame: Buffer, random: (bound: number) => number): Buffer {
  const bytes = Buffer.from(frame);
  for (let changes = 1 + random(4); changes > 0; changes--)
    bytes[random(bytes.length)] = [0, 1, 0x7f, 0x80, 0xff, random(256)][random(6)]!;
  const [from, to] = [random(bytes.length), random(bytes.length)];
  switch (random(8)) {
    case 0:
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    case 1:
      return Buffer.concat([bytes, bytes.subarray(from)]);
    case 2:
      bytes.writeInt32LE(random(2) ? -random(2 ** 30) : 2 ** 31 - 1 - random(1000), 0);
      return bytes;
    case 3:
      bytes.writeInt32LE([0, 1, 2001, 2004, 2005, 2012, 2013][random(7)]!, 12);
      return bytes;
    default:
      return bytes;
  }
}

const frames = commands.map((command) => aFrame(serialize(command)));

test(`${read} mutated frames are read or refused, and nothing else happens`, () => {
  const random = randomOf(7);
  let refused = 0;
  for (let i = 0; i < read; i++) {
    const bytes = mutated(frames[random(frames.length)]!, random);
    try {
      if (bytes.length >= 4 && bytes.length >= frameLength(bytes))
        readFrame(bytes.subarray(0, frameLength(bytes)));
    } catch (error) {
      if (!(error instanceof MalformedFrame)) throw error;
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(read / 10);
  expect(refused).toBeLessThan(read);
});

test(`${sent} mutated frames close their connections and nothing else`, {
  timeout: 600_000,
}, async () => {
  const random = randomOf(20_261_122);
  let left = sent;
  const failures: Document[] = [];
  const sender = async (): Promise<void> => {
    while (left-- > 0) {
      const frame = mutated(frames[random(frames.length)]!, random);
      for (const reply of repliesIn(await sendAll(frame)))
        if (reply.code === 1) failures.push(reply);
    }
  };
  const senders = Promise.all(Array.from({ length: connections }, sender));
  let answered = 0;
  while (left > 0) {
    await store.client.db('kept').command({ ping: 1 });
    answered++;
  }
  await senders;
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(0);
  expect(await store.client.db('kept').collection('safe').find().toArray()).toMatchObject([
    { safe: true },
  ]);
});

const ping = { ping: 1, $db: 'admin' };

test('what cannot be a frame closes its connection at once', async () => {
  const body = serialize(ping);
  expect(repliesIn(await sendAll(aFrame(body)))).toMatchObject([{ ok: 1 }]);
  const checksum = aFrame(Buffer.concat([body, Buffer.alloc(4)]), { flags: 1 });
  expect(repliesIn(await sendAll(checksum))).toMatchObject([{ ok: 1 }]);
  const wrong: Parameters<typeof aFrame>[1][] = [
    { length: 2 ** 31 - 1 },
    { length: 48_000_001 },
    { length: -1 },
    { length: -(2 ** 31) },
    { length: 15 },
    { code: 2012 }, // OP_COMPRESSED, which hello does not offer
    { code: 2005 },
    { flags: 4 },
  ];
  for (const header of wrong) expect(await sendAll(aFrame(body, header))).toHaveLength(0);
});

test('half a frame is waited for, but not for ever, and others are answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'half-'));
  const socketPath = join(folder, 's.sock');
  const server = await serve({ folder: join(folder, 'data'), socketPath, frameTimeout: 100 });
  const whole = await converse(createConnection(socketPath));
  const frame = aFrame(serialize(ping));
  for (const part of [2, 10, 30]) {
    const half = await converse(createConnection(socketPath));
    half.write(frame.subarray(0, part));
    expect(await whole.ask(ping)).toMatchObject({ ok: 1 });
    await half.closed;
  }
  const slow = await converse(createConnection(socketPath));
  slow.write(frame.subarray(0, 10));
  expect(await whole.ask(ping)).toMatchObject({ ok: 1 });
  expect(await slow.ask(frame.subarray(10))).toMatchObject({ ok: 1 });
  slow.end();
  whole.end();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what is too deep, too large or too much is an error', async () => {
  const nested = (levels: number): object => {
    let doc: object = {};
    for (let i = 0; i < levels; i++) doc = { a: doc };
    return doc;
  };
  const talk = await converse(createConnection(path));
  const insert = (documents: object[]): Promise<Document> =>
    talk.ask({ insert: 'limits', documents, $db });
  const failing = (code: number): object => ({ writeErrors: [{ code }] });
  expect(await insert([nested(150)])).toMatchObject({ n: 1 });
  expect(await insert([nested(250)])).toMatchObject(failing(15));
  const text = 'x'.repeat(17 * 1024 * 1024);
  const large = aFrame(anInsert({ text }));
  expect(await talk.ask(large)).toMatchObject(failing(2));
  const many = Array.from({ length: 100_001 }, () => ({}));
  expect(await insert(many)).toMatchObject({ ok: 0, code: 16 });
  talk.end();
  expect(await store.client.db($db).collection('limits').countDocuments()).toBe(1);
});

/** An insert whose document is larger than `bson` would write. */
function anInsert(document: { text: string }): Buffer {
  const text = Buffer.from(document.text);
  const size = Buffer.alloc(4);
  size.writeInt32LE(text.length + 1);
  const inner = [Buffer.from('\x02text\0'), size, text, Buffer.from([0, 0])];
  const length = Buffer.alloc(4);
  length.writeInt32LE(4 + inner.reduce((sum, part) => sum + part.length, 0));
  const sequence = Buffer.concat([Buffer.from('documents\0'), length, ...inner]);
  const sequenceSize = Buffer.alloc(4);
  sequenceSize.writeInt32LE(sequence.length + 4);
  const head = serialize({ insert: 'limits', $db });
  return Buffer.concat([head, Buffer.from([1]), sequenceSize, sequence]);
}
