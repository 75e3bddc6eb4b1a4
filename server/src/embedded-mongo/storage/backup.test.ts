import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, type Document, MongoClient } from 'mongodb';
import { afterEach, expect, test } from 'vitest';
import { formatVersion } from '../catalogue/catalogue.ts';
import { startEmbeddedMongo } from '../index.ts';
import { aStore, type TestStore } from '../testing/aStore.ts';
import { fillFolder } from './backup.ts';

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function started(): Promise<TestStore> {
  const store = await aStore();
  endings.push(store.stop);
  return store;
}

/** Pairs written in one transaction, and a counter with as many steps, until told to stop. */
async function writePairs(client: MongoClient, writer: number, isOver: () => boolean) {
  const db = client.db('test');
  for (let i = 0; !isOver(); i++) {
    const pair = { _id: `${writer}-${i}` as never, tags: ['a', `t${i % 5}`] };
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await db.collection('left').insertOne({ ...pair }, { session });
        await db.collection('right').insertOne({ ...pair }, { session });
      }),
    );
    await db
      .collection('counters')
      .updateOne({ _id: writer as never }, { $inc: { n: 1 } }, { upsert: true });
  }
}

type Block = { entries: number; block: Buffer };

/** Takes a backup block by block into a new folder, and starts a store there. */
async function copyOf(source: MongoClient): Promise<Db> {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  endings.push(() => rmSync(folder, { recursive: true, force: true }));
  const cursor = source
    .db('admin')
    .runCursorCommand({ backup: 1 }, { promoteBuffers: true } as object);
  const head = (await cursor.next()) as Document;
  const target = fillFolder(folder);
  let entries = 0;
  for await (const { entries: count, block } of cursor as AsyncIterable<Block & Document>) {
    entries += count;
    target.put(block);
  }
  expect(head.format).toBe(formatVersion);
  expect(target.entries()).toBe(entries);
  await target.close();
  const server = await startEmbeddedMongo({ folder });
  endings.push(server.close);
  const client = await MongoClient.connect(server.uri);
  endings.push(() => client.close());
  return client.db('test');
}

const ids = async (db: Db, name: string): Promise<string[]> =>
  (await db.collection(name).find().sort({ _id: 1 }).toArray()).map(({ _id }) => String(_id));

test('a backup under load is the state of one moment, with indexes and documents in agreement', async () => {
  const { client, db } = await started();
  const padding = 'x'.repeat(20_000);
  for (const name of ['left', 'right', 'counters'])
    await db.collection(name).createIndex({ tags: 1 });
  await db.collection('large').insertMany(Array.from({ length: 500 }, (_, n) => ({ n, padding })));
  await db.collection('large').insertOne({ n: -1, text: 'x'.repeat(16 * 1024 * 1024 - 60) });
  let isOver = false;
  const load = Promise.all([0, 1, 2, 3].map((writer) => writePairs(client, writer, () => isOver)));
  while ((await db.collection('left').estimatedDocumentCount()) < 50);
  const copy = await copyOf(client);
  isOver = true;
  await load;
  const left = await ids(copy, 'left');
  expect(await ids(copy, 'right')).toEqual(left);
  expect(left.length).toBeGreaterThanOrEqual(50);
  expect(left.length).toBeLessThan((await ids(db, 'left')).length);
  for (const { _id, n } of await copy.collection('counters').find().toArray()) {
    const pairs = left.filter((id) => id.startsWith(`${_id}-`)).length;
    expect([n, n + 1]).toContain(pairs);
  }
  for (const name of ['left', 'right', 'counters', 'large'])
    expect(await copy.command({ validate: name })).toMatchObject({ valid: true, errors: [] });
  expect(await copy.collection('large').countDocuments({ padding })).toBe(500);
  expect(await copy.collection('large').countDocuments({ n: -1 })).toBe(1);
});

test('a store may close in the middle of a backup, and reports it to the reader', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'closing-'));
  endings.push(() => rmSync(folder, { recursive: true, force: true }));
  const server = await startEmbeddedMongo({ folder });
  const client = await MongoClient.connect(server.uri, { serverSelectionTimeoutMS: 500 });
  endings.push(() => client.close());
  const text = 'x'.repeat(1_000_000);
  await client
    .db('test')
    .collection('c')
    .insertMany(Array.from({ length: 40 }, () => ({ text })));
  const cursor = client.db('admin').runCursorCommand({ backup: 1 });
  await cursor.next();
  await cursor.next();
  await server.close();
  await expect(cursor.toArray()).rejects.toThrow();
  const again = await startEmbeddedMongo({ folder });
  await again.close();
});

test('a backup is asked of admin, and fills only an empty folder', async () => {
  const { db, folder } = await started();
  await expect(db.command({ backup: 1 })).rejects.toMatchObject({ code: 13 });
  await expect(db.admin().command({ backup: 1, to: 'x' })).rejects.toMatchObject({ code: 40415 });
  await expect(async () => fillFolder(folder)).rejects.toThrow('holds data already');
});

test('a folder whose path is too long for a socket has its socket in it all the same', async () => {
  const outer = mkdtempSync(join(tmpdir(), 'long-'));
  endings.push(() => rmSync(outer, { recursive: true, force: true }));
  const folder = join(outer, 'x'.repeat(120));
  mkdirSync(folder);
  const server = await startEmbeddedMongo({ folder });
  const client = await MongoClient.connect(server.uri);
  await client.db('test').command({ ping: 1 });
  expect(existsSync(join(folder, 'store.sock'))).toBe(true);
  await client.close();
  await server.close();
  expect(existsSync(join(folder, 'store.sock'))).toBe(false);
});
