import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { makeCredentials, randomPassword } from './wire/credentials.ts';
import { shortPath, socketIn, socketUri } from './wire/socketPath.ts';

/**
 * Where the data lies, and where to listen: a Unix socket unless a port is given. Where there are
 * no Unix sockets (Windows), a port is taken by itself.
 */
export interface EmbeddedMongoOptions {
  folder: string;
  socketPath?: string;
  /** A TCP port of a loopback address, 0 for any free one. */
  port?: number;
  host?: string;
  /** What opens a TCP port, for the user `roundhouse`; one at random when none is given. */
  password?: string;
  /** Leaves documents whose TTL is over, so that nothing changes but by those who write. */
  keepsExpired?: boolean;
}

/** The one user of a TCP port. */
export const userName = 'roundhouse';

export interface EmbeddedMongo {
  /** A connection string for drivers and mongoose, without a database. */
  uri: string;
  close(): Promise<void>;
}

/** Starts the worker from TypeScript sources under tsx or vitest, else from the bundle beside this one. */
function startWorker(workerData: object): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./embeddedMongoWorker.js', import.meta.url), { workerData });
  const entry = new URL('./worker.ts', import.meta.url).href;
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/, 'mjs'),
  ).href;
  const boot = `import { register } from ${JSON.stringify(tsx)}; register(); await import(${JSON.stringify(entry)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(boot)}`), { workerData });
}

interface Started {
  port?: number;
  error?: string;
}

function firstMessage(worker: Worker): Promise<Started> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the embedded store ended before it was ready (exit code ${code})`)),
    );
  });
}

/**
 * Starts the embedded store on a folder, in a worker thread. Resolves when it accepts connections.
 * Throws when the folder is in use, foreign, unreadable or of a newer format.
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const port = options.port ?? (process.platform === 'win32' ? 0 : undefined);
  const socket =
    port === undefined ? shortPath(options.socketPath ?? socketIn(options.folder)) : undefined;
  const password = options.password ?? randomPassword();
  const worker = startWorker({
    folder: resolve(options.folder),
    socketPath: socket?.path,
    host: options.host,
    port,
    keepsExpired: options.keepsExpired,
    credentials: socket ? undefined : makeCredentials(userName, password),
  });
  const started = await firstMessage(worker);
  if (started.error) {
    socket?.forget();
    await worker.terminate();
    throw new Error(started.error);
  }
  const address = `${userName}:${encodeURIComponent(password)}@${options.host ?? '127.0.0.1'}:${started.port}`;
  return {
    uri: socket ? socketUri(socket.path) : `mongodb://${address}/?directConnection=true`,
    async close() {
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage('close');
      await ended;
      socket?.forget();
    },
  };
}
