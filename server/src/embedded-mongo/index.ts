import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Where the data lies, and where to listen: a Unix socket unless a port is given. */
export interface EmbeddedMongoOptions {
  folder: string;
  socketPath?: string;
  /** A TCP port of a loopback address, 0 for any free one. */
  port?: number;
  host?: string;
}

export interface EmbeddedMongo {
  /** A connection string for drivers and mongoose, without a database. */
  uri: string;
  close(): Promise<void>;
}

/** Longer paths do not fit a socket's address (sun_path). */
const maxSocketPath = 100;

/** The socket's path: in the folder if it fits, else in a folder of its own that only we may enter. */
function chooseSocket(options: EmbeddedMongoOptions): {
  path: string;
  temporary: string | undefined;
} {
  const wanted = options.socketPath ?? join(resolve(options.folder), 'store.sock');
  if (Buffer.byteLength(wanted) <= maxSocketPath) return { path: wanted, temporary: undefined };
  const temporary = mkdtempSync(join(tmpdir(), 'rh-'));
  return { path: join(temporary, 's.sock'), temporary };
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
  const isTcp = options.port !== undefined;
  const socket = isTcp ? undefined : chooseSocket(options);
  const worker = startWorker({
    folder: resolve(options.folder),
    socketPath: socket?.path,
    host: options.host,
    port: options.port,
  });
  const started = await firstMessage(worker);
  const cleanUp = (): void => {
    if (socket?.temporary) rmSync(socket.temporary, { recursive: true, force: true });
  };
  if (started.error) {
    cleanUp();
    await worker.terminate();
    throw new Error(started.error);
  }
  const address = socket
    ? encodeURIComponent(socket.path)
    : `${options.host ?? '127.0.0.1'}:${started.port}`;
  return {
    uri: `mongodb://${address}/?directConnection=true`,
    async close() {
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage('close');
      await ended;
      cleanUp();
    },
  };
}
