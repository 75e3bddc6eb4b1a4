import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, MongoClient } from 'mongodb';
import { expect, test } from 'vitest';
import { aBundle, aProcess } from './testing/aProcess.ts';

/** How often to kill: 15 by habit, more when there is time for it. */
const rounds = Number(process.env.STORE_KILLS ?? 15);
const writers = 6;

/** What was acknowledged: the last number each writer was told is stored, and which pairs. */
interface Acknowledged {
  counters: number[];
  pairs: Set<string>;
}

/** One writer: inserts, increments and two-document transactions, noting each acknowledgement. */
async function write(
  client: MongoClient,
  writer: number,
  seen: Acknowledged,
  isOver: () => boolean,
): Promise<void> {
  const db = client.db('crash');
  for (let i = 0; !isOver(); i++) {
    const id = `${writer}-${Date.now()}-${i}`;
    try {
      const { n } = (await db
        .collection<Document>('counters')
        .findOneAndUpdate(
          { _id: writer as never },
          { $inc: { n: 1 } },
          { upsert: true, returnDocument: 'after' },
        )) as Document;
      seen.counters[writer] = n;
      await client.withSession((session) =>
        session.withTransaction(async () => {
          await db
            .collection('left')
            .insertOne({ _id: id as never, tags: ['a', `t${i % 7}`] }, { session });
          await db.collection('right').insertOne({ _id: id as never, n: i }, { session });
        }),
      );
      seen.pairs.add(id);
    } catch {
      if (isOver()) return;
    }
  }
}

async function check(client: MongoClient, seen: Acknowledged): Promise<void> {
  const db = client.db('crash');
  const counters = await db.collection('counters').find().toArray();
  for (const [writer, n] of seen.counters.entries()) {
    const stored = counters.find(({ _id }) => Number(_id) === writer)?.n ?? 0;
    expect(stored).toBeGreaterThanOrEqual(n);
    expect(stored).toBeLessThanOrEqual(n + rounds); // at most one that was not answered a round
  }
  const ids = async (name: string): Promise<string[]> =>
    (
      await db
        .collection(name)
        .find({}, { projection: { _id: 1 } })
        .sort({ _id: 1 })
        .toArray()
    ).map(({ _id }) => String(_id));
  const left = await ids('left');
  expect(await ids('right')).toEqual(left);
  const stored = new Set(left);
  expect([...seen.pairs].filter((id) => !stored.has(id))).toEqual([]);
  for (const name of ['left', 'right', 'counters'])
    expect(await db.command({ validate: name })).toMatchObject({ valid: true, errors: [] });
}

test(`killed ${rounds} times under a mixed load, it loses nothing acknowledged and shows nothing half-written`, {
  timeout: 240_000,
}, async () => {
  const entry = await aBundle();
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const socketPath = join(folder, 's.sock');
  const uri = `mongodb://${encodeURIComponent(socketPath)}/?directConnection=true&retryWrites=false&serverSelectionTimeoutMS=700`;
  const seen: Acknowledged = {
    counters: Array.from({ length: writers }, () => 0),
    pairs: new Set(),
  };
  for (let round = 0; round < rounds; round++) {
    const child = await aProcess(entry, join(folder, 'data'), socketPath);
    const client = await MongoClient.connect(uri);
    if (round === 0)
      for (const name of ['left', 'right', 'counters'])
        await client.db('crash').collection(name).createIndex({ tags: 1 });
    if (round % 5 === 0) await check(client, seen);
    let isOver = false;
    const load = Promise.all(
      Array.from({ length: writers }, (_, writer) => write(client, writer, seen, () => isOver)),
    );
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 120));
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    isOver = true;
    await exited;
    await client.close(true);
    await load;
  }
  const child = await aProcess(entry, join(folder, 'data'), socketPath);
  const client = await MongoClient.connect(uri);
  await check(client, seen);
  expect(seen.pairs.size).toBeGreaterThan(rounds);
  await client.close();
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
