import { type Collection, Long, MongoClient, type MongoServerError } from 'mongodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

let store: TestStore;
let accounts: Collection<{ _id: string; balance: number }>;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());
beforeEach(async () => {
  accounts = store.db.collection(`accounts${Math.random()}`);
  await accounts.insertMany([
    { _id: 'ana', balance: 100 },
    { _id: 'bo', balance: 50 },
  ]);
});

const failure = (promise: Promise<unknown>): Promise<MongoServerError> =>
  promise.then(
    () => Promise.reject(new Error('expected a failure')),
    (error) => error,
  );
const balances = async (): Promise<number[]> =>
  (await accounts.find().sort({ _id: 1 }).toArray()).map(({ balance }) => balance);

test('a committed transaction is seen whole, and not before', async () => {
  const session = store.client.startSession();
  session.startTransaction();
  await accounts.updateOne({ _id: 'ana' }, { $inc: { balance: -30 } }, { session });
  await accounts.updateOne({ _id: 'bo' }, { $inc: { balance: 30 } }, { session });
  expect(await balances()).toEqual([100, 50]);
  expect((await accounts.findOne({ _id: 'ana' }, { session }))?.balance).toBe(70);
  await session.commitTransaction();
  expect(await balances()).toEqual([70, 80]);
  await session.endSession();
});

test('an aborted transaction leaves no trace', async () => {
  const session = store.client.startSession();
  session.startTransaction();
  await accounts.insertOne({ _id: 'cy', balance: 1 }, { session });
  await accounts.deleteOne({ _id: 'ana' }, { session });
  await session.abortTransaction();
  expect(await balances()).toEqual([100, 50]);
  expect(await accounts.countDocuments()).toBe(2);
  expect(await store.db.command({ validate: accounts.collectionName })).toMatchObject({
    valid: true,
    nrecords: 2,
  });
  await accounts.insertOne({ _id: 'cy', balance: 2 });
  await session.endSession();
});

test('a transaction reads the moment it began at', async () => {
  const session = store.client.startSession();
  session.startTransaction();
  expect(await accounts.countDocuments({}, { session })).toBe(2);
  await accounts.insertOne({ _id: 'cy', balance: 1 });
  await accounts.updateOne({ _id: 'bo' }, { $set: { balance: 0 } });
  expect(
    (await accounts.find({}, { session }).sort({ _id: 1 }).toArray()).map(({ balance }) => balance),
  ).toEqual([100, 50]);
  await session.commitTransaction();
  expect(await balances()).toEqual([100, 0, 1]);
  await session.endSession();
});

test('the second of two that change one document meets a WriteConflict, labelled transient', async () => {
  const [first, second] = [store.client.startSession(), store.client.startSession()];
  first.startTransaction();
  second.startTransaction();
  await accounts.updateOne({ _id: 'ana' }, { $inc: { balance: 1 } }, { session: first });
  const conflict = await failure(
    accounts.updateOne({ _id: 'ana' }, { $inc: { balance: 1 } }, { session: second }),
  );
  expect([conflict.code, conflict.codeName, conflict.errorLabels]).toEqual([
    112,
    'WriteConflict',
    ['TransientTransactionError'],
  ]);
  await first.commitTransaction();
  const gone = await failure(accounts.findOne({}, { session: second }));
  expect([gone.code, gone.hasErrorLabel('TransientTransactionError')]).toEqual([251, true]);
  await second.abortTransaction();
  await Promise.all([first.endSession(), second.endSession()]);
});

test('a document changed since the snapshot is a WriteConflict, too', async () => {
  const session = store.client.startSession();
  session.startTransaction();
  await accounts.findOne({ _id: 'bo' }, { session });
  await accounts.updateOne({ _id: 'ana' }, { $inc: { balance: 1 } });
  expect(
    (await failure(accounts.updateOne({ _id: 'ana' }, { $inc: { balance: 1 } }, { session }))).code,
  ).toBe(112);
  await session.abortTransaction();
  await session.endSession();
});

test('a plain write waits for the transaction that holds its document', async () => {
  const session = store.client.startSession();
  session.startTransaction();
  await accounts.updateOne({ _id: 'ana' }, { $inc: { balance: 5 } }, { session });
  let isDone = false;
  const waiting = accounts.updateMany({}, { $inc: { balance: 1000 } }).then(() => {
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isDone).toBe(false);
  expect(await balances()).toEqual([100, 50]);
  await session.commitTransaction();
  await waiting;
  expect(await balances()).toEqual([1105, 1050]);
  await session.endSession();
});

test('an insert waits for a transaction that took its unique key, then is refused', async () => {
  const session = store.client.startSession();
  session.startTransaction();
  await accounts.insertOne({ _id: 'cy', balance: 1 }, { session });
  const waiting = failure(accounts.insertOne({ _id: 'cy', balance: 2 }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await session.commitTransaction();
  expect((await waiting).code).toBe(11000);
  await session.endSession();
});

test('withTransaction carries fifty transfers at once, and no money is lost', async () => {
  const transfer = async (): Promise<void> => {
    await store.client.withSession((session) =>
      session.withTransaction(async () => {
        await accounts.updateOne({ _id: 'ana' }, { $inc: { balance: -1 } }, { session });
        await accounts.updateOne({ _id: 'bo' }, { $inc: { balance: 1 } }, { session });
      }),
    );
  };
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      for (let i = 0; i < 10; i++) await transfer();
    }),
  );
  expect(await balances()).toEqual([50, 100]);
});

test('a repeated retryable write is answered from its first outcome, and not made again', async () => {
  const other = await MongoClient.connect(store.uri); // its sessions count as they like
  const session = other.startSession();
  const command = {
    update: accounts.collectionName,
    updates: [{ q: { _id: 'ana' }, u: { $inc: { balance: 1 } } }],
  };
  const send = (): Promise<unknown> =>
    other.db('test').command({ ...command, txnNumber: Long.fromNumber(1007) }, { session });
  expect(await send()).toMatchObject({ n: 1, nModified: 1 });
  expect(await send()).toMatchObject({ n: 1, nModified: 1 });
  expect(await balances()).toEqual([101, 50]);
  const older = await failure(
    other.db('test').command({ ...command, txnNumber: Long.fromNumber(1006) }, { session }),
  );
  expect(older.code).toBe(225);
  await session.endSession();
  await other.close();
});

test('a commit that is repeated is answered alike; one whose transaction is gone is NoSuchTransaction', async () => {
  const session = store.client.startSession();
  session.startTransaction();
  await accounts.insertOne({ _id: 'dan', balance: 0 }, { session });
  await session.commitTransaction();
  await session.commitTransaction();
  expect(await accounts.countDocuments({ _id: 'dan' })).toBe(1);
  session.startTransaction();
  await accounts.insertOne({ _id: 'eve', balance: 0 }, { session });
  await store.db.command({ killSessions: [session.id] });
  const gone = await failure(session.commitTransaction());
  expect([gone.code, gone.codeName]).toEqual([251, 'NoSuchTransaction']);
  expect(await accounts.countDocuments({ _id: 'eve' })).toBe(0);
  await session.endSession();
});

test('what has no place in a transaction is refused by name', async () => {
  const session = store.client.startSession();
  session.startTransaction();
  const refused = await failure(store.db.command({ listCollections: 1 }, { session }));
  expect([refused.code, refused.message]).toEqual([
    263,
    "Cannot run 'listCollections' in a multi-document transaction.",
  ]);
  await session.abortTransaction();
  await session.endSession();
});

test('a collection made in a transaction is seen when it commits, and never when it aborts', async () => {
  const session = store.client.startSession();
  const names = async (): Promise<string[]> =>
    (await store.db.listCollections({ name: /^made/ }).toArray()).map(({ name }) => name);
  session.startTransaction();
  await store.db.collection('madeA').insertOne({ a: 1 }, { session });
  expect(await names()).toEqual([]);
  await session.abortTransaction();
  expect(await names()).toEqual([]);
  session.startTransaction();
  await store.db.collection('madeB').insertOne({ a: 1 }, { session });
  await store.db.collection('madeB').createIndex({ a: 1 }, { session, unique: true });
  await session.commitTransaction();
  expect(await names()).toEqual(['madeB']);
  expect(await store.db.command({ validate: 'madeB' })).toMatchObject({
    valid: true,
    nIndexes: 2,
    keysPerIndex: { a_1: 1 },
  });
  await session.endSession();
});
