import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = fileURLToPath(
  new URL('../../../../node_modules/.cache/embedded-mongo/server.mjs', import.meta.url),
);

/** The store bundled as for production, so that many processes start quickly; the module's address. */
export async function aBundle(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL('../wire/server.ts', import.meta.url))];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return pathToFileURL(outfile).href;
}

/** A process that has loaded the store and waits; `start` opens the folder and resolves when it listens. */
export interface WaitingProcess {
  start(): Promise<ChildProcess>;
  child: ChildProcess;
}

/** Loads the store in a process of its own, behind a `prefix` command if given. */
export function aWaitingProcess(
  entry: string,
  folder: string,
  socketPath: string,
  prefix: string[] = [],
): WaitingProcess {
  const options = JSON.stringify({ folder, socketPath });
  const code = `import(${JSON.stringify(entry)}).then(({ serve }) => process.stdin.once('data', () => serve(${options}).then(() => process.stdout.write('up'))))`;
  const [command = '', ...args] = [...prefix, process.execPath, '-e', code];
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    child,
    async start() {
      child.stdin!.write('go');
      await once(child.stdout!, 'data');
      return child;
    },
  };
}

/** A process of its own that serves a folder; resolves when it listens. */
export const aProcess = (...options: Parameters<typeof aWaitingProcess>): Promise<ChildProcess> =>
  aWaitingProcess(...options).start();
