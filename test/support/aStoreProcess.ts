import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of `npm run store` said, and how it ended. */
export interface StoreRun {
  code: number | null;
  output: string;
}

/** A store that runs as a process of its own. */
export interface StoreProcess {
  port: number;
  /** Everything it has said so far. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<StoreRun>;
}

function start(args: string[], environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/store.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function listen(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (bytes) => {
      said += bytes;
    });
  return () => said;
}

/** Runs `npm run store` with arguments that let it end by itself. */
export async function runStore(
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<StoreRun> {
  const child = start(args, environment);
  const output = listen(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output() };
}

/** Starts `npm run store` on a folder and a free port; resolves when it is ready. */
export async function aStoreProcess(
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<StoreProcess> {
  const child = start(['--folder', folder, '--port', '0'], environment);
  const output = listen(child);
  const closed = once(child, 'close') as Promise<[number | null]>;
  let port: string | undefined;
  while (!port) {
    const isOver = await Promise.race([once(child.stdout!, 'data'), closed.then(() => true)]);
    port = /:(\d+), for the user/.exec(output())?.[1];
    if (isOver === true) throw new Error(output());
  }
  return {
    port: Number(port),
    output,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const [code] = await closed;
      return { code, output: output() };
    },
  };
}
