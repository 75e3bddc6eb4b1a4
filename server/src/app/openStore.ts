import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openStorage, type Storage } from '../storage/storage.ts';

/** The storage, and how to close it and what runs under it. */
export type OpenStore = { storage: Storage; close(): Promise<void> };

/** Connects to the configured database, or starts the embedded store in the data folder. */
export async function openStore(config: Config): Promise<OpenStore> {
  if (config.MONGODB_URI) {
    const storage = await openStorage(config.MONGODB_URI);
    return { storage, close: storage.close };
  }
  const { startEmbeddedMongo } = await import('../embedded-mongo/index.ts');
  const embedded = await startEmbeddedMongo({ folder: join(config.ROUNDHOUSE_DATA, 'store') });
  try {
    const storage = await openStorage(embedded.uri, 'roundhouse');
    const close = async () => {
      await storage.close();
      await embedded.close();
    };
    return { storage, close };
  } catch (error) {
    await embedded.close();
    throw error;
  }
}
