/**
 * Runs the MongoDB drivers' public specification tests (unified format) against the embedded store,
 * through the official driver: `npm run spec:mongo -- FOLDER [FILTER]`. FOLDER is a checkout of
 * github.com/mongodb/specifications; FILTER a part of a file's path or a test's description.
 * Prints of each test whether it passes, fails, meets a peculiarity of the driver or is skipped by its
 * own requirements, and why; then a table. Exits 1 if one failed.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../../server/src/embedded-mongo/index.ts';
import { deviationOf } from './driverDeviations.ts';
import { readSuite, suites, type Test, type TestFile } from './format.ts';
import { runTest } from './runTest.ts';
import { reasonToSkip, type Server, Skipped } from './skipping.ts';

/** `driver`: the official driver itself does otherwise than the test expects. */
type Outcome = 'pass' | 'fail' | 'driver' | 'skip';
const tallies: Record<string, Record<Outcome, number>> = {};

const [checkout, filter = ''] = process.argv.slice(2);
if (!checkout) {
  console.error('usage: npm run spec:mongo -- FOLDER [FILTER]');
  process.exit(2);
}

/** In lower case, as the driver compares a member's address: so it finds the set by its name. */
const folder = join(tmpdir(), `spec-${process.pid}`);
const store = await startEmbeddedMongo({ folder });
const { setName } = await new MongoClient(store.uri).db('admin').command({ hello: 1 });
const uri = store.uri.replace('directConnection=true', `replicaSet=${setName}`);
const own = await MongoClient.connect(uri);
const { version } = await own.db('admin').command({ buildInfo: 1 });
const server: Server = { version, topology: 'replicaset' };

async function outcomeOf(file: TestFile, test: Test): Promise<[Outcome, string]> {
  const reason = reasonToSkip(server, file, test);
  if (reason) return ['skip', reason];
  try {
    await runTest(uri, own, file, test);
    return ['pass', ''];
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof Skipped) return ['skip', message];
    const deviation = deviationOf(file.path, message);
    return deviation ? ['driver', deviation] : ['fail', message];
  }
}

for (const suite of suites) {
  const tally = { pass: 0, fail: 0, driver: 0, skip: 0 };
  for (const file of readSuite(checkout, suite))
    for (const test of file.tests) {
      const name = `${file.path}: ${test.description}`;
      if (!name.includes(filter)) continue;
      const [outcome, reason] = await outcomeOf(file, test);
      tally[outcome]++;
      console.log(`${outcome}  ${name}${reason && `\n      ${reason}`}`);
    }
  if (Object.values(tally).some((count) => count > 0)) tallies[suite.split('/')[0]!] = tally;
}

await own.close();
await store.close();
rmSync(folder, { recursive: true, force: true });
console.table(tallies);
process.exit(Object.values(tallies).some(({ fail }) => fail > 0) ? 1 : 0);
