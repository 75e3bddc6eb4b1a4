import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startEmbeddedMongo } from './index.ts';
import { aStore, type TestStore } from './testing/aStore.ts';
import { encode, int } from './values/values.ts';

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());

const folders: string[] = [];
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const socketOf = (uri: string): string => decodeURIComponent(/\/\/([^/]+)\//.exec(uri)![1]!);

test('data and indexes are there again after a restart', async () => {
  const folder = aFolder();
  const first = await startEmbeddedMongo({ folder });
  const client = await MongoClient.connect(first.uri);
  await client.db('a').collection('c').createIndex({ n: 1 }, { unique: true });
  await client
    .db('a')
    .collection('c')
    .insertMany([{ n: 1 }, { n: 2 }]);
  await client.close();
  await first.close();
  const second = await startEmbeddedMongo({ folder });
  const again = await MongoClient.connect(second.uri);
  expect(
    await again
      .db('a')
      .collection('c')
      .countDocuments({ n: { $gt: 0 } }),
  ).toBe(2);
  await expect(again.db('a').collection('c').insertOne({ n: 2 })).rejects.toMatchObject({
    code: 11000,
  });
  await again.db('a').collection('c').insertOne({ n: 3 });
  expect(await again.db('a').collection('c').estimatedDocumentCount()).toBe(3);
  await again.close();
  await second.close();
});

test('the socket is for its owner only, and a long folder path is no hindrance', async () => {
  expect(statSync(socketOf(store.uri)).mode & 0o777).toBe(0o600);
  const folder = join(aFolder(), 'x'.repeat(120));
  const server = await startEmbeddedMongo({ folder });
  const client = await MongoClient.connect(server.uri);
  expect(await client.db('a').command({ ping: 1 })).toMatchObject({ ok: 1 });
  await client.close();
  await server.close();
  expect(existsSync(socketOf(server.uri))).toBe(false);
});

test('it listens on loopback TCP when a port is asked for', async () => {
  const server = await startEmbeddedMongo({ folder: aFolder(), port: 0 });
  expect(server.uri).toMatch(
    /^mongodb:\/\/roundhouse:[\w-]{32}@127\.0\.0\.1:\d+\/\?directConnection=true$/,
  );
  const client = await MongoClient.connect(server.uri);
  expect(await client.db('a').command({ ping: 1 })).toMatchObject({ ok: 1 });
  await client.close();
  await server.close();
});

test('a folder in use, a foreign folder and a newer format are refused, and say so', async () => {
  await expect(startEmbeddedMongo({ folder: store.folder })).rejects.toThrow(
    `is in use by process ${process.pid}`,
  );
  const foreign = aFolder();
  writeFileSync(join(foreign, 'holiday.txt'), 'photos');
  await expect(startEmbeddedMongo({ folder: foreign })).rejects.toThrow('it holds holiday.txt');
  const newer = aFolder();
  const env = open({ path: newer, noSubdir: false, encoding: 'binary', keyEncoding: 'binary' });
  await env.put(Buffer.from([0]), encode({ format: int(99) }));
  await env.close();
  await expect(startEmbeddedMongo({ folder: newer })).rejects.toThrow('written in format 99');
  expect(await store.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
});

test('a second process on the folder is refused; a lock left by a dead one is not in the way', async () => {
  const code = `import('./server/src/embedded-mongo/wire/server.ts').then(({ serve }) => serve({ folder: ${JSON.stringify(store.folder)}, socketPath: '/tmp/none.sock' })).then(() => process.exit(0), (error) => { process.stderr.write(error.message); process.exit(3); })`;
  const run = spawnSync('node', ['--import', 'tsx', '-e', code], { encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([
    3,
    expect.stringContaining(`is in use by process ${process.pid}`),
  ]);
  const folder = aFolder();
  writeFileSync(join(folder, 'roundhouse.lock'), '999999 1\n');
  const server = await startEmbeddedMongo({ folder });
  await server.close();
});

/** Sends bytes as they are; resolves with how the connection ended. */
function sendRaw(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(socketOf(store.uri));
    const timer = setTimeout(() => end('open'), 40);
    const end = (how: string): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(how);
    };
    socket.once('close', () => end('closed'));
    socket.once('error', () => {});
    socket.once('data', () => end('answered'));
    socket.write(bytes);
  });
}

function frame(
  body: Uint8Array,
  { length = body.length + 21, code = 2013, flags = 0 } = {},
): Buffer {
  const head = Buffer.alloc(21);
  head.writeInt32LE(length, 0);
  head.writeInt32LE(1, 4);
  head.writeInt32LE(code, 12);
  head.writeUInt32LE(flags, 16);
  return Buffer.concat([head, body]);
}

test('a regular expression that would run for ever is stopped, and others go on', async () => {
  const texts = store.db.collection('texts');
  await texts.insertOne({ text: `${'a'.repeat(40)}!` });
  const since = performance.now();
  await expect(texts.find({ text: { $regex: '^(a+)+$' } }).toArray()).rejects.toMatchObject({
    code: 50,
  });
  expect(performance.now() - since).toBeLessThan(3000);
  expect(await texts.find({ text: /^a+!$/ }).toArray()).toHaveLength(1);
});

test('maxTimeMS stops a long command without stopping the others', async () => {
  const many = store.db.collection('many');
  for (let i = 0; i < 4; i++)
    await many.insertMany(
      Array.from({ length: 3000 }, (_, j) => ({
        n: j,
        list: Array.from({ length: 20 }, (_each, k) => k),
      })),
    );
  const slow = many
    .aggregate(
      [
        { $unwind: '$list' },
        { $group: { _id: { $mod: ['$n', 7] }, total: { $sum: { $multiply: ['$n', '$list'] } } } },
      ],
      { maxTimeMS: 60 },
    )
    .toArray();
  const other = store.db.command({ ping: 1 });
  await expect(slow).rejects.toMatchObject({ code: 50, codeName: 'MaxTimeMSExpired' });
  expect(await other).toMatchObject({ ok: 1 });
});

test('what is not there is an error that names it', async () => {
  const ask = (command: object): Promise<unknown> =>
    store.db.command(command as never).catch(({ code, message }) => `${code} ${message}`);
  expect(await ask({ mapReduce: 'c' })).toBe("59 no such command: 'mapReduce'");
  expect(await ask({ insert: 'c', documents: [{}], shiny: true })).toBe(
    "40415 BSON field 'insert.shiny' is an unknown field.",
  );
  expect(await ask({ find: 'c', filter: { a: { $near: [1, 2] } } })).toBe(
    '2 unknown operator: $near',
  );
  expect(await ask({ aggregate: 'c', cursor: {}, pipeline: [{ $setWindowFields: {} }] })).toBe(
    "40324 Unrecognized pipeline stage name: '$setWindowFields'",
  );
  expect(await ask({ find: 'c', collation: { locale: 'fr' } })).toContain(
    'collation is not supported',
  );
  expect(await ask({ create: 'log', capped: true, size: 100 })).toContain(
    "'capped' of create is not supported",
  );
});

test('a TTL index removes what is over, and nothing else', async () => {
  const { openEngine } = await import('./engine.ts');
  const { expireDocuments } = await import('./storage/sweeping.ts');
  const { answer } = await import('./commands/dispatch.ts');
  const engine = openEngine(aFolder());
  const now = Date.now();
  await answer(
    engine,
    {
      createIndexes: 'c',
      indexes: [{ key: { at: int(1) }, name: 'at', expireAfterSeconds: int(60) }],
      $db: 'a',
    },
    { id: 1 },
  );
  await answer(
    engine,
    {
      insert: 'c',
      documents: [
        { _id: int(1), at: new Date(now - 61_000) },
        { _id: int(2), at: new Date(now - 59_000) },
        { _id: int(3), at: 'never' },
        { _id: int(4) },
      ],
      $db: 'a',
    },
    { id: 1 },
  );
  expect(await expireDocuments(engine, now)).toBe(1);
  const { batch } = await answer(engine, { find: 'c', $db: 'a' }, { id: 1 });
  expect(batch?.documents).toHaveLength(3);
  await engine.close();
});

test('mongoose creates, validates, populates and transacts on it', async () => {
  const connection = await mongoose.createConnection(store.uri, { dbName: 'mongoose' }).asPromise();
  const Person = connection.model(
    'Person',
    new mongoose.Schema({ email: { type: String, unique: true }, name: String }),
  );
  const Idea = connection.model(
    'Idea',
    new mongoose.Schema(
      {
        title: String,
        tags: [String],
        by: { type: mongoose.Schema.Types.ObjectId, ref: 'Person' },
      },
      { timestamps: true, optimisticConcurrency: true },
    ),
  );
  await Person.init();
  const ana = await Person.create({ email: 'ana@example.org', name: 'Ana' });
  await expect(Person.create({ email: 'ana@example.org' })).rejects.toMatchObject({
    code: 11000,
    keyValue: { email: 'ana@example.org' },
  });
  const idea = await Idea.create({ title: 'Bring it back', tags: ['train'], by: ana._id });
  idea.tags.push('revival');
  await idea.save();
  const found = await Idea.findOne({ tags: 'revival' })
    .populate<{ by: { name: string } }>('by')
    .orFail();
  expect([found.by.name, found.tags, found.__v]).toEqual(['Ana', ['train', 'revival'], 1]);
  await connection.transaction(async (session) => {
    await Idea.updateOne({ _id: idea._id }, { $pull: { tags: 'train' } }, { session });
    await Idea.create([{ title: 'Second' }], { session });
  });
  expect(await Idea.countDocuments({ tags: { $ne: 'train' } })).toBe(2);
  expect(
    await Idea.bulkWrite([
      {
        updateOne: { filter: { title: 'Third' }, update: { $set: { tags: ['x'] } }, upsert: true },
      },
      { deleteOne: { filter: { title: 'Second' } } },
    ]),
  ).toMatchObject({ upsertedCount: 1, deletedCount: 1 });
  await connection.close();
});

test('a document too large or nested too deep is refused, and the connection stays', async () => {
  const nested = (levels: number): object => (levels === 0 ? {} : { a: nested(levels - 1) });
  const big = store.db.collection('big');
  await big.insertOne(nested(170));
  await expect(big.insertOne(nested(190))).rejects.toMatchObject({ code: 15 });
  await big.insertOne({ _id: 1 as never, text: 'x'.repeat(9_000_000) });
  await expect(
    big.updateOne({ _id: 1 as never }, [{ $set: { text: { $concat: ['$text', '$text'] } } }]),
  ).rejects.toMatchObject({ code: 10334 });
  expect(await big.countDocuments()).toBe(2);
});

test('an inserted document is kept as it came, byte for byte', async () => {
  const doc = Buffer.concat([
    Buffer.from([0, 0, 0, 0]),
    Buffer.from('\x10_id\0\x07\0\0\0'),
    Buffer.from('\x10b\0\x01\0\0\0'),
    Buffer.from('\x101\0\x02\0\0\0'),
    Buffer.from([0]),
  ]);
  doc.writeInt32LE(doc.length); // fields b, 1: an order that a JavaScript object would not keep
  const sequence = Buffer.concat([Buffer.alloc(4), Buffer.from('documents\0'), doc]);
  sequence.writeInt32LE(sequence.length);
  expect(
    await sendRaw(
      frame(Buffer.concat([encode({ insert: 'raw', $db: 'test' }), Buffer.from([1]), sequence])),
    ),
  ).toBe('answered');
  const raw = await store.db.collection('raw').findOne({ _id: 7 as never }, { raw: true });
  expect(Buffer.from(raw as unknown as Uint8Array).equals(doc)).toBe(true);
});
