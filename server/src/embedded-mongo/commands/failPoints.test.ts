import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());

const failNext = (data: object, times = 1): Promise<unknown> =>
  store.client.db('admin').command({ configureFailPoint: 'failCommand', mode: { times }, data });

test('a write whose connection is cut is sent again by the driver, and made once', async () => {
  const counters = store.db.collection<{ _id: string; n: number }>('counters');
  await failNext({ failCommands: ['update'], closeConnection: true });
  await counters.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { upsert: true });
  expect(await counters.findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 1 });
});

test('a failure that may be retried is labelled, and the driver retries', async () => {
  await failNext({ failCommands: ['insert'], errorCode: 91 });
  await store.db.collection('retried').insertOne({ a: 1 });
  expect(await store.db.collection('retried').countDocuments()).toBe(1);
  const once = await MongoClient.connect(store.uri, { retryWrites: false });
  await failNext({ failCommands: ['insert'], errorCode: 91 });
  await expect(once.db('test').collection('retried').insertOne({ a: 2 })).rejects.toMatchObject({
    code: 91,
  });
  await once.close();
});

test('a write concern that a set of one cannot meet is told, and the write is kept', async () => {
  const reply = await store.db
    .command({ insert: 'concerned', documents: [{ a: 1 }], writeConcern: { w: 3 } })
    .catch((error) => error.result ?? error.errorResponse ?? error);
  expect(reply).toMatchObject({ n: 1, writeConcernError: { code: 100 } });
  expect(await store.db.collection('concerned').countDocuments()).toBe(1);
});
