/** Runs every test, the browser's too; the last line says how many passed and failed. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

await buildIfNeeded();
const folder = await mkdtemp(join(tmpdir(), 'roundhouse-tests-'));
const report = join(folder, 'report.json');
const code = await run([
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
const counted = count(await readReport());
await rm(folder, { recursive: true, force: true });
tell(counted);
process.exitCode = code === 0 && counted.failed === 0 ? 0 : 1;

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.on('exit', (exitCode) => resolve(exitCode ?? 1));
  });
}

async function readReport() {
  try {
    return JSON.parse(await readFile(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

/** A file that could not even be loaded has no failed tests; it counts as one. */
function count({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  );
  const skipped = testResults.flatMap((file) =>
    file.assertionResults.filter((test) => test.status !== 'passed' && test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, broken, skipped };
}

function tell({ passed, failed, broken, skipped }) {
  for (const file of broken) console.log(`Could not be run: ${file.name}`);
  for (const test of skipped) console.log(`Skipped: ${test.fullName}`);
  if (skipped.some((test) => test.fullName.startsWith('two nodes'))) {
    console.log(
      'Not tested here: several nodes over Redis (install redis-server to have it tested).',
    );
  }
  console.log(`${passed} passed, ${failed} failed`);
}
