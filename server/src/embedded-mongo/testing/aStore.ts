import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, MongoClient, type MongoClientOptions } from 'mongodb';
import { startEmbeddedMongo } from '../index.ts';

/** A store on a folder of its own, and an official driver connected to it. */
export interface TestStore {
  uri: string;
  folder: string;
  client: MongoClient;
  db: Db;
  /** Ends it, and leaves the folder. */
  close(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** Starts a store for a test; `stop` removes its folder. */
export async function aStore(options: MongoClientOptions = {}): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const server = await startEmbeddedMongo({ folder });
  const client = await MongoClient.connect(server.uri, options);
  async function close(): Promise<void> {
    await client.close();
    await server.close();
  }
  return {
    uri: server.uri,
    folder,
    client,
    db: client.db('test'),
    close,
    async stop() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
