import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, expect, test } from 'vitest';
import { startEmbeddedMongo } from '../index.ts';
import { aBundle, aProcess } from '../testing/aProcess.ts';

const hasStrace = spawnSync('strace', ['-V']).status === 0;

/** What the kernel saw: flushes that ended, and replies to inserts ({n: 1, …}) that were sent. */
function readTrace(path: string): ('flush' | 'reply')[] {
  const events: ('flush' | 'reply')[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (/fdatasync(\(\d+\)| resumed.*\)) += 0/.test(line)) events.push('flush');
    else if (/(write|sendto|sendmsg|writev)\(.*\\x10\\x6e\\x00\\x01\\x00\\x00\\x00/.test(line))
      events.push('reply');
  }
  return events;
}

async function traced(concurrency: number, inserts: number): Promise<('flush' | 'reply')[]> {
  const folder = mkdtempSync(join(tmpdir(), 'flush-'));
  const trace = join(folder, 'trace');
  const socketPath = join(folder, 's.sock');
  const strace = [
    'strace',
    '-f',
    '-xx',
    '-s',
    '160',
    '-e',
    'trace=fdatasync,write,writev,sendto,sendmsg',
    '-o',
    trace,
  ];
  const child = await aProcess(await aBundle(), join(folder, 'data'), socketPath, strace);
  const client = await MongoClient.connect(
    `mongodb://${encodeURIComponent(socketPath)}/?directConnection=true&maxPoolSize=${concurrency}`,
  );
  const collection = client.db('a').collection('c');
  await collection.createIndex({ n: 1 });
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let i = 0; i < inserts; i++) await collection.insertOne({ n: i });
    }),
  );
  await client.close();
  const exited = once(child, 'exit');
  const server = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
  process.kill(Number(server), 'SIGKILL');
  await exited;
  const events = readTrace(trace);
  rmSync(folder, { recursive: true, force: true });
  return events;
}

test.skipIf(!hasStrace)(
  'no insert is acknowledged before a flush that followed the last acknowledgement',
  { timeout: 60_000 },
  async () => {
    const events = await traced(1, 25);
    const replies = events.flatMap((event, i) => (event === 'reply' ? [events[i - 1]] : []));
    expect(replies).toEqual(Array.from({ length: 25 }, () => 'flush'));
  },
);

test.skipIf(!hasStrace)(
  'inserts of many connections share flushes',
  { timeout: 60_000 },
  async () => {
    const events = await traced(10, 20);
    const count = (kind: string): number => events.filter((event) => event === kind).length;
    expect(count('reply')).toBe(200);
    expect(count('flush')).toBeLessThan(150);
  },
);

const mountPoint = mkdtempSync(join(tmpdir(), 'full-'));
const isMounted =
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', mountPoint]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync('umount', [mountPoint]);
  rmSync(mountPoint, { recursive: true, force: true });
});

test.skipIf(!isMounted)(
  'a full disk is an error to the writer; reads go on, and nothing is harmed',
  async () => {
    const folder = join(mountPoint, 'data');
    const server = await startEmbeddedMongo({ folder });
    const client = await MongoClient.connect(server.uri);
    const collection = client.db('a').collection('c');
    const text = 'x'.repeat(20_000);
    let stored = 0;
    const fill = async (): Promise<void> => {
      for (; stored < 500; stored++) await collection.insertOne({ n: stored, text });
    };
    await expect(fill()).rejects.toMatchObject({ code: 14031, codeName: 'OutOfDiskSpace' });
    expect(await collection.countDocuments({ n: { $gte: 0 } })).toBe(stored);
    expect(await client.db('a').command({ validate: 'c' })).toMatchObject({
      valid: true,
      nrecords: stored,
    });
    await collection.deleteMany({ n: { $lt: 20 } });
    await collection.insertOne({ n: -1 });
    await client.close();
    await server.close();
    const again = await startEmbeddedMongo({ folder });
    const other = await MongoClient.connect(again.uri);
    expect(await other.db('a').collection('c').countDocuments()).toBe(stored - 19);
    await other.close();
    await again.close();
  },
);
