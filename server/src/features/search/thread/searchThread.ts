import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Ask, Asked, FromThread, Name, ToThread } from './messages.ts';

/** The thread ended before it answered. */
export class ThreadEnded extends Error {}
/** An answer that takes longer will not come. */
const MOST_PATIENCE_MS = 30_000;
const NO_END_MS = 24 * 60 * 60 * 1000;

export type SearchThread = ReturnType<typeof startSearchThread>;
type Waiting = {
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
};
type Ears = { onWorn: () => void; onEnd: (thread: SearchThread, reason: unknown) => void };

/** Starts a thread with an empty index. What is asked in order is done in order. */
export function startSearchThread({ onWorn, onEnd }: Ears) {
  const worker = startWorker();
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let reason: unknown = null;

  worker.on('message', (message: FromThread) => {
    if ('isWorn' in message) return onWorn();
    const asker = waiting.get(message.number);
    if (!asker) return;
    waiting.delete(message.number);
    clearTimeout(asker.timer);
    if ('error' in message) asker.reject(new Error(message.error));
    else asker.resolve(message.answer);
  });
  worker.on('error', (error) => {
    reason = error;
  });
  worker.on('exit', () => {
    for (const asker of waiting.values()) {
      clearTimeout(asker.timer);
      asker.reject(new ThreadEnded('The thread that searches ended.'));
    }
    waiting.clear();
    onEnd(thread, reason);
  });

  const thread = {
    ask<N extends Name>(ask: Ask & { name: N }): Promise<Asked[N]['answers']> {
      return new Promise((resolve, reject) => {
        const number = ++asked;
        // Learning takes as long as it takes, and lets others have their turn.
        const patience = ask.name === 'settle' ? NO_END_MS : MOST_PATIENCE_MS;
        const timer = setTimeout(() => void worker.terminate(), patience).unref();
        waiting.set(number, { resolve: resolve as Waiting['resolve'], reject, timer });
        worker.postMessage({ number, ask } satisfies ToThread);
      });
    },
    /** Ends it at once; whoever waits is told that it ended. */
    async end(): Promise<void> {
      await worker.terminate();
    },
  };
  return thread;
}

/** Starts the worker from its TypeScript sources, bundled at once, or from the bundle beside this one. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./searchWorker.js', import.meta.url));
  }
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./searchWorker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const source = encodeURIComponent(outputFiles[0]?.text ?? '');
  return new Worker(new URL(`data:text/javascript,${source}`));
}
