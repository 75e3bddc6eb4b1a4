import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { MongoClient } from 'mongodb';
import type { Config } from '../../server/src/config.ts';
import { startEmbeddedMongo } from '../../server/src/embedded-mongo/index.ts';
import { shortPath, socketIn, socketUri } from '../../server/src/embedded-mongo/wire/socketPath.ts';
import { Stop } from '../import/failure.ts';

/** A connection to the board's embedded store, and whether another process serves it. */
export type OpenStore = { client: MongoClient; isRunning: boolean; close(): Promise<void> };

/** Where the embedded store of a data folder lies. */
export const storeFolder = ({ ROUNDHOUSE_DATA }: Pick<Config, 'ROUNDHOUSE_DATA'>) =>
  join(resolve(ROUNDHOUSE_DATA), 'store');

/** Whether a process serves the store in a folder. */
export async function isServed(folder: string): Promise<boolean> {
  const socket = shortPath(socketIn(folder));
  try {
    return await answers(socket.path);
  } finally {
    socket.forget();
  }
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Connects to the process that serves the store, or opens its folder where none does. */
export async function openStore(config: Config): Promise<OpenStore> {
  if (config.MONGODB_URI) return connectTo(config.MONGODB_URI, () => {});
  const folder = storeFolder(config);
  if (!(await isServed(folder))) return openStopped(config);
  const socket = shortPath(socketIn(folder));
  return connectTo(socketUri(socket.path), socket.forget);
}

async function connectTo(uri: string, forget: () => void): Promise<OpenStore> {
  const client = await MongoClient.connect(uri, { serverSelectionTimeoutMS: 10_000 });
  const close = async () => {
    await client.close();
    forget();
  };
  return { client, isRunning: true, close };
}

/** Opens a folder that nobody serves, and keeps the board from starting on it meanwhile. */
export async function openStopped(config: Config): Promise<OpenStore> {
  const folder = storeFolder(config);
  if (!existsSync(join(folder, 'data.mdb'))) {
    throw new Stop(
      `There is no store in ${folder}. ROUNDHOUSE_DATA says where the data folder is.`,
    );
  }
  const server = await startEmbeddedMongo({ folder, keepsExpired: true }).catch((error: Error) => {
    throw new Stop(`The store cannot be opened: ${error.message}.`);
  });
  const client = await MongoClient.connect(server.uri);
  const close = async () => {
    await client.close();
    await server.close();
  };
  return { client, isRunning: false, close };
}
