import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

const many = 12_000;
let store: TestStore;
let other: MongoClient;
beforeAll(async () => {
  store = await aStore();
  other = await MongoClient.connect(store.uri);
});
afterAll(async () => {
  await other.close();
  await store.stop();
});
beforeEach(async () => {
  const items = store.db.collection('items');
  await items.drop();
  await items.createIndex({ rank: 1 });
  const text = 'x'.repeat(500);
  const docs = Array.from({ length: many }, (_, i) => ({ rank: i, state: 'open', text }));
  await items.insertMany(docs);
});

const itemsOf = (client: MongoClient) =>
  client.db('test').collection<{ rank: number; state: string }>('items');

test('finds are answered while another client changes many documents without an index', async () => {
  const [mine, theirs] = [itemsOf(store.client), itemsOf(other)];
  const updating = mine.updateMany({ state: 'open' }, { $set: { state: 'closed' } });
  while ((await theirs.findOne({ rank: 0 }))?.state !== 'closed');
  expect(await theirs.findOne({ rank: many - 1 })).toMatchObject({ state: 'open' });
  expect(await updating).toMatchObject({ modifiedCount: many });
  const deleting = mine.deleteMany({ state: 'closed' });
  while (await theirs.findOne({ rank: 0 }));
  expect(await theirs.findOne({ rank: many - 1 })).toMatchObject({ state: 'closed' });
  expect(await deleting).toMatchObject({ deletedCount: many });
  expect(await store.db.command({ validate: 'items' })).toMatchObject({ valid: true, nrecords: 0 });
});

test('a document that an update moves within the index it is found by is updated once', async () => {
  const items = itemsOf(store.client);
  const { modifiedCount } = await items.updateMany({ rank: { $gte: 0 } }, { $inc: { rank: 500 } });
  expect(modifiedCount).toBe(many);
  const [first, last] = [
    await items.find().sort({ rank: 1 }).limit(1).next(),
    await items.find().sort({ rank: -1 }).limit(1).next(),
  ];
  expect([first?.rank, last?.rank]).toEqual([500, many + 499]);
});

test('of two long updates that exclude each other, each document gets one', async () => {
  const [mine, theirs] = await Promise.all([
    itemsOf(store.client).updateMany({ state: 'open' }, { $set: { state: 'mine' } }),
    itemsOf(other).updateMany({ state: 'open' }, { $set: { state: 'theirs' } }),
  ]);
  expect(mine.modifiedCount + theirs.modifiedCount).toBe(many);
  expect(await itemsOf(other).countDocuments({ state: 'mine' })).toBe(mine.modifiedCount);
});

test('a long update waits for a transaction that holds one of its documents', async () => {
  const items = itemsOf(store.client);
  const ended: string[] = [];
  await store.client.withSession(async (session) => {
    session.startTransaction();
    await items.updateOne({ rank: many - 1 }, { $set: { state: 'held' } }, { session });
    const writing = itemsOf(other)
      .updateMany({ state: 'open' }, { $set: { state: 'closed' } })
      .then(({ modifiedCount }) => ended.push(`wrote ${modifiedCount}`));
    while ((await items.countDocuments({ state: 'closed' })) < many / 2);
    ended.push('commit');
    await session.commitTransaction();
    await writing;
  });
  expect(ended).toEqual(['commit', `wrote ${many - 1}`]);
});
