/** Builds the client where it is out of date, then starts the demo. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build.mjs';

await buildIfNeeded(['client']);
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const child = spawn(
  process.execPath,
  [path('../node_modules/tsx/dist/cli.mjs'), path('demo/main.ts')],
  { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
);
// The terminal sends Ctrl+C to both; this one only waits for the demo to have cleaned up.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
