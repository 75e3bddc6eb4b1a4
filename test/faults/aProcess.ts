import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const MAIN = new URL('../../server/src/main.ts', import.meta.url).pathname;
const READY_WITHIN_MS = 30_000;

/** A server in a process of its own, that can be killed. */
export type ServerProcess = {
  /** Ends it at once, without a word (`kill -9`). */
  kill(): Promise<void>;
  /** Asks it to end in order (SIGTERM); answers its exit code. */
  end(): Promise<number | null>;
};

/** Starts `main.ts` over a data folder, with more of an environment where given, and waits until it answers. */
export async function startProcess(
  folder: string,
  port: number,
  environment: Record<string, string> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      HOST: '127.0.0.1',
      ROUNDHOUSE_DATA: folder,
      RATE_LIMIT_FACTOR: '1000',
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await ready(child, port);
  const stop = async (signal: NodeJS.Signals) => {
    const exited = child.exitCode === null ? once(child, 'exit') : null;
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    kill: async () => void (await stop('SIGKILL')),
    end: () => stop('SIGTERM'),
  };
}

async function ready(child: ChildProcess, port: number): Promise<void> {
  const end = Date.now() + READY_WITHIN_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error('The server did not become ready.');
}
