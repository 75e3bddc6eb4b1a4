import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collection, type Document, Long, MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBundle, aProcess } from '../testing/aProcess.ts';
import { aStore, type TestStore } from '../testing/aStore.ts';

interface Counter {
  _id: string;
  n: number;
}
const txnNumber = Long.fromNumber(1001);
const incrementAll = {
  update: 'counters',
  updates: ['a', 'b'].map((_id) => ({ q: { _id }, u: { $inc: { n: 1 } } })),
  txnNumber,
};

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());

const countersOf = (client: MongoClient): Collection<Counter> =>
  client.db('test').collection<Counter>('counters');

const values = async (client: MongoClient): Promise<number[]> =>
  (await countersOf(client).find().sort({ _id: 1 }).toArray()).map(({ n }) => n);

async function fill(client: MongoClient): Promise<void> {
  await countersOf(client).deleteMany({});
  await countersOf(client).insertMany(['a', 'b'].map((_id) => ({ _id, n: 0 })));
}

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
};

test('a retry after a crash between two statements makes only the second', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retry-'));
  const socketPath = join(folder, 's.sock');
  const uri = `mongodb://${encodeURIComponent(socketPath)}/?directConnection=true`;
  const entry = await aBundle();
  let child = await aProcess(entry, folder, socketPath);
  const client = await MongoClient.connect(uri, {
    retryWrites: false,
    serverSelectionTimeoutMS: 500,
  });
  await fill(client);
  const holder = client.startSession();
  holder.startTransaction();
  await countersOf(client).updateOne({ _id: 'b' }, { $set: { held: 1 } }, { session: holder });

  const session = client.startSession({ causalConsistency: false });
  const cut = client
    .db('test')
    .command(incrementAll, { session })
    .catch(() => 'cut');
  await until(async () => (await values(client))[0] === 1);
  const id = session.id!.id;
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await cut).toBe('cut');
  await client.close();

  child = await aProcess(entry, folder, socketPath);
  const again = await MongoClient.connect(uri);
  expect(await values(again)).toEqual([1, 0]);
  const same = again.startSession({ causalConsistency: false });
  same.id!.id = id; // a driver sends its retry with the same lsid, also on a new connection
  const reply = await again.db('test').command(incrementAll, { session: same });
  expect(reply).toMatchObject({ n: 2, nModified: 2 });
  expect(await values(again)).toEqual([1, 1]);
  await again.close();
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('a retry that comes while its first attempt still waits makes nothing twice', async () => {
  await fill(store.client);
  const holder = store.client.startSession();
  holder.startTransaction();
  const counters = countersOf(store.client);
  await counters.updateOne({ _id: 'b' }, { $set: { held: 1 } }, { session: holder });
  const session = store.client.startSession();
  const send = (): Promise<Document> => store.db.command(incrementAll, { session });
  const both = [send(), send()];
  await until(async () => (await values(store.client))[0] === 1);
  await holder.commitTransaction();
  for (const reply of await Promise.all(both)) expect(reply).toMatchObject({ n: 2, nModified: 2 });
  expect(await values(store.client)).toEqual([1, 1]);
});

test('a retry runs the statements that failed again, and no other', async () => {
  await fill(store.client);
  const session = store.client.startSession();
  const insert = {
    insert: 'counters',
    documents: ['c', 'a', 'd'].map((_id) => ({ _id, n: 5 })),
    ordered: false,
    txnNumber,
  };
  expect(await store.db.command(insert, { session })).toMatchObject({
    n: 2,
    writeErrors: [{ index: 1 }],
  });
  await countersOf(store.client).deleteOne({ _id: 'a' });
  const again = await store.db.command(insert, { session });
  expect([again.n, again.writeErrors]).toEqual([3, undefined]);
  expect(await values(store.client)).toEqual([5, 0, 5, 5]);
});

test('statements that may change many documents, or what another command left, are not retried', async () => {
  await fill(store.client);
  const counters = 'counters';
  const multi = { update: counters, updates: [{ q: {}, u: { $inc: { n: 1 } }, multi: true }] };
  const all = { delete: counters, deletes: [{ q: {}, limit: 0 }] };
  for (const command of [multi, all]) {
    const session = store.client.startSession();
    const reply = await store.db.command({ ...command, txnNumber }, { session });
    expect(reply.writeErrors).toMatchObject([{ index: 0, code: 72 }]);
  }
  expect(await values(store.client)).toEqual([0, 0]);
  const session = store.client.startSession();
  const one = { findAndModify: counters, query: { _id: 'a' }, update: { $inc: { n: 1 } } };
  for (let i = 0; i < 2; i++)
    expect(await store.db.command({ ...one, txnNumber }, { session })).toMatchObject({
      value: { _id: 'a', n: 0 },
    });
  const insert = { insert: counters, documents: [{ n: 1 }], txnNumber };
  await expect(store.db.command(insert, { session })).rejects.toMatchObject({ code: 217 });
  expect(await values(store.client)).toEqual([1, 0]);
});
