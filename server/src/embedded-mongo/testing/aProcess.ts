import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = fileURLToPath(
  new URL('../../../../node_modules/.cache/embedded-mongo/server.mjs', import.meta.url),
);

/** The store bundled as for production, so that many processes start quickly; the module's address. */
export async function aBundle(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL('../server.ts', import.meta.url))];
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

/** A process of its own that serves a folder, behind a `prefix` command if given; resolves when it listens. */
export async function aProcess(
  entry: string,
  folder: string,
  socketPath: string,
  prefix: string[] = [],
): Promise<ChildProcess> {
  const options = JSON.stringify({ folder, socketPath });
  const code = `import(${JSON.stringify(entry)}).then(({ serve }) => serve(${options})).then(() => process.stdout.write('up'))`;
  const [command = '', ...args] = [...prefix, process.execPath, '-e', code];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout!, 'data');
  return child;
}
