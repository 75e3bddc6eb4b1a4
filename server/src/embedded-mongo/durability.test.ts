import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { expect, test } from 'vitest';
import { aBundle, aProcess } from './testing/aProcess.ts';

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
  spawnSync('pkill', ['-KILL', '-P', String(child.pid)]);
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
