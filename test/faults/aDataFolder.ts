import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../../server/src/embedded-mongo/index.ts';

const endings: (() => unknown)[] = [];

/** Stops and deletes what the builders here made, the newest first; for `afterEach`. */
export async function cleanUp(): Promise<void> {
  for (const end of endings.splice(0).reverse()) await end();
}

export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'roundhouse-store-'));
  endings.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A store that is being served from a folder, and the board's database in it. */
export type ServedStore = { uri: string; client: MongoClient; db: Db; stop(): Promise<void> };

export async function serveStore(folder: string): Promise<ServedStore> {
  const server = await startEmbeddedMongo({ folder });
  const client = await MongoClient.connect(server.uri);
  let isRunning = true;
  const stop = async () => {
    if (!isRunning) return;
    isRunning = false;
    await client.close();
    await server.close();
  };
  endings.push(stop);
  return { uri: server.uri, client, db: client.db('roundhouse'), stop };
}

/** Puts a file into a data folder; `name` is its path there. */
export async function putFile(data: string, name: string, content: string): Promise<void> {
  const path = join(data, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Fills a collection with `count` documents of about 10 kB. */
export async function fill(db: Db, name: string, count: number): Promise<void> {
  const padding = 'x'.repeat(10_000);
  for (let from = 0; from < count; from += 500) {
    const size = Math.min(500, count - from);
    const documents = Array.from({ length: size }, (_, i) => ({ n: from + i, padding }));
    await db.collection(name).insertMany(documents);
  }
}
