/** Runs the server, restarted on each change, and vite, which passes on what is not the client's. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pretty from 'pino-pretty';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
const clientPort = process.env.CLIENT_PORT ?? '5173';
const env = {
  ...process.env,
  PORT: process.env.PORT ?? '3000',
  CLIENT_PORT: clientPort,
  PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${clientPort}`,
};

/** Each in a process group of its own, so that Ctrl-C reaches only us and each is asked to end once. */
const run = (script, args, output) =>
  spawn(process.execPath, [bin(script), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', output, 'inherit'],
    detached: process.platform !== 'win32',
  });

const watch = ['watch', '--clear-screen=false', 'server/src/main.ts'];
const server = run('tsx/dist/cli.mjs', watch, 'pipe');
server.stdout.pipe(pretty({ ignore: 'time,pid,hostname' }));
const client = run(
  'vite/bin/vite.js',
  ['--config', 'client/vite.config.ts', '--strictPort'],
  'inherit',
);
const children = [server, client];

let isEnding = false;
/** Ends both when one ends or the terminal says so. */
function end(code) {
  if (isEnding) return;
  isEnding = true;
  process.exitCode = code;
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
}

for (const child of children) child.on('exit', (code) => end(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));
