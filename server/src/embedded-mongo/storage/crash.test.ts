import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientSession, type Db, type Document, MongoClient } from 'mongodb';
import { expect, onTestFinished, test } from 'vitest';
import { aBundle, aWaitingProcess } from '../testing/aProcess.ts';

/** How often to kill. */
const rounds = Number(process.env.STORE_KILLS ?? 50);
const writers = 6;
const teamSize = 5;

type Id = { _id: string };

/** What was acknowledged; `unsure` is what was asked for when the process died. */
interface Ledger {
  /** The last number that each writer was told is stored. */
  counters: number[];
  pairs: Map<string, 'stored' | 'removed' | 'unsure'>;
  /** Collections that were dropped. */
  dropped: Set<string>;
  /** How much was acknowledged in all. */
  steps: number;
}

const inTransaction = (client: MongoClient, work: (session: ClientSession) => Promise<unknown>) =>
  client.withSession((session) => session.withTransaction(() => work(session)));

/** Puts the same `_id` into two collections, or takes it out of both, in one transaction. */
async function changePair(
  client: MongoClient,
  ledger: Ledger,
  id: string,
  isInsert: boolean,
): Promise<void> {
  const [left, right] = ['left', 'right'].map((name) => client.db('crash').collection<Id>(name));
  const tags = ['a', `t${id.length % 7}`, id];
  ledger.pairs.set(id, 'unsure');
  await inTransaction(client, async (session) => {
    if (isInsert) {
      await left!.insertOne({ _id: id, tags } as Id, { session });
      await right!.insertOne({ _id: id }, { session });
    } else {
      await left!.deleteOne({ _id: id }, { session });
      await right!.deleteOne({ _id: id }, { session });
    }
  });
  ledger.pairs.set(id, isInsert ? 'stored' : 'removed');
  ledger.steps++;
}

/** One writer: counts, changes pairs, and moves its team on together, until it is over. */
async function write(
  client: MongoClient,
  writer: number,
  ledger: Ledger,
  isOver: () => boolean,
): Promise<void> {
  const db = client.db('crash');
  for (let i = 0; !isOver(); i++) {
    const id = `${writer}-${Date.now()}-${i}`;
    const counted = await db
      .collection<{ _id: number; n: number }>('counters')
      .findOneAndUpdate(
        { _id: writer },
        { $inc: { n: 1 } },
        { upsert: true, returnDocument: 'after' },
      );
    ledger.counters[writer] = counted!.n;
    ledger.steps++;
    await changePair(client, ledger, id, true);
    if (i % 2 === 1) await changePair(client, ledger, id, false);
    await db
      .collection<{ writer: number; moves: number; path: number[] }>('teams')
      .updateMany({ writer }, { $inc: { moves: 1 }, $push: { path: i } });
  }
}

/** Builds and drops an index, and makes and drops collections, until it is over. */
async function rebuild(client: MongoClient, ledger: Ledger, isOver: () => boolean): Promise<void> {
  const db = client.db('crash');
  for (let i = 0; !isOver(); i++) {
    const scratch = `scratch-${Date.now()}-${i}`;
    await db.collection('left').createIndex({ tags: -1, _id: 1 }, { name: 'rebuilt' });
    await db.collection(scratch).insertMany([{ a: 1 }, { a: 2 }, { a: 3 }]);
    await db.collection('left').dropIndex('rebuilt');
    await db.collection(scratch).drop();
    ledger.dropped.add(scratch);
    ledger.steps++;
  }
}

const idsOf = async (db: Db, name: string): Promise<string[]> =>
  (
    await db
      .collection<Id>(name)
      .find({}, { projection: { _id: 1 } })
      .sort({ _id: 1 })
      .toArray()
  ).map(({ _id }) => _id);

async function checkCounters(db: Db, ledger: Ledger): Promise<void> {
  const counters = await db.collection<{ _id: number; n: number }>('counters').find().toArray();
  for (const [writer, n] of ledger.counters.entries()) {
    const stored = counters.find(({ _id }) => _id === writer)?.n ?? 0;
    expect(stored).toBeGreaterThanOrEqual(n);
    expect(stored).toBeLessThanOrEqual(n + rounds); // at most one that was not answered a round
  }
}

async function check(client: MongoClient, ledger: Ledger): Promise<void> {
  const db = client.db('crash');
  await checkCounters(db, ledger);
  const left = await idsOf(db, 'left');
  expect(await idsOf(db, 'right')).toEqual(left);
  const there = new Set(left);
  const wrong = [...ledger.pairs].filter(
    ([id, state]) => state !== 'unsure' && there.has(id) !== (state === 'stored'),
  );
  expect(wrong).toEqual([]);
  for (let writer = 0; writer < writers; writer++) {
    const team = await db.collection<Document>('teams').find({ writer }).toArray();
    expect(new Set(team.map(({ moves, path }) => `${moves} ${path.length}`)).size).toBe(1);
  }
  for (const { name } of await db.listCollections().toArray()) {
    expect(ledger.dropped.has(name)).toBe(false);
    expect(await db.command({ validate: name })).toMatchObject({ valid: true, errors: [] });
  }
}

/** Resolves at some point a few acknowledgements later. */
async function someSteps(ledger: Ledger): Promise<void> {
  const enough = ledger.steps + 5 + Math.random() * 30;
  while (ledger.steps < enough) await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
}

async function prepare(db: Db): Promise<void> {
  for (const name of ['left', 'right', 'counters'])
    await db.collection(name).createIndex({ tags: 1 });
  await db.collection('teams').createIndex({ writer: 1, moves: 1 });
  await db.collection('teams').insertMany(
    Array.from({ length: writers * teamSize }, (_, i) => ({
      writer: i % writers,
      moves: 0,
      path: [],
    })),
  );
}

test(`killed ${rounds} times under a mixed load, it loses nothing acknowledged and shows nothing half-written`, {
  timeout: 300_000,
}, async () => {
  const entry = await aBundle();
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const socketPath = join(folder, 's.sock');
  const uri = `mongodb://${encodeURIComponent(socketPath)}/?directConnection=true&retryWrites=false&serverSelectionTimeoutMS=2000`;
  const waiting = () => aWaitingProcess(entry, join(folder, 'data'), socketPath);
  const counters = Array.from({ length: writers }, () => 0);
  const ledger: Ledger = { counters, pairs: new Map(), dropped: new Set(), steps: 0 };
  const ended: Promise<unknown>[] = []; // those cut off in a transaction look for a server yet
  let next = waiting();
  onTestFinished(() => void next.child.kill('SIGKILL'));
  for (let round = 0; round < rounds; round++) {
    const child = await next.start();
    next = waiting(); // is ready by the time that this one is killed
    const client = await MongoClient.connect(uri);
    if (round === 0) await prepare(client.db('crash'));
    if (round % 10 === 0) await check(client, ledger);
    let isOver = false;
    const works = Array.from({ length: writers }, (_, writer) =>
      write(client, writer, ledger, () => isOver),
    );
    works.push(rebuild(client, ledger, () => isOver));
    ended.push(Promise.allSettled(works));
    await Promise.race([someSteps(ledger), Promise.all(works)]);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    isOver = true;
    await exited;
    await client.close(true);
  }
  await Promise.all(ended);
  const child = await next.start();
  const client = await MongoClient.connect(uri);
  await check(client, ledger);
  expect([...ledger.pairs.values()].filter((state) => state === 'stored').length).toBeGreaterThan(
    rounds,
  );
  expect(ledger.dropped.size).toBeGreaterThan(0);
  await client.close();
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
