import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command left: its exit code (null when it was killed) and what it told. */
export type Ran = { code: number | null; told: string };

/** A command of `scripts/` on its way. */
export type Running = { child: ChildProcess; ended: Promise<Ran> };

/** Starts `scripts/NAME.ts` over a data folder, as `npm run NAME` does. */
export function startCommand(name: string, data: string, args: string[]): Running {
  const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ROUNDHOUSE_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (told += text));
  return { child, ended: once(child, 'close').then(() => ({ code: child.exitCode, told })) };
}

/** Runs a command to its end. */
export const runCommand = (name: string, data: string, ...args: string[]): Promise<Ran> =>
  startCommand(name, data, args).ended;

/** Starts a command, and kills it (`kill -9`) as soon as `isThere` holds. */
export async function killCommand(running: Running, isThere: () => unknown): Promise<Ran> {
  let hasEnded = false;
  running.child.once('exit', () => (hasEnded = true));
  while (!hasEnded && !(await isThere())) await new Promise((go) => setTimeout(go, 5));
  running.child.kill('SIGKILL');
  return running.ended;
}
