/**
 * How fast the embedded store is, beside the same calls on plain lmdb in this thread (its floor):
 * through the official driver, the Unix socket and the worker thread, with durable writes, at
 * several sizes. Prints Markdown; progress goes to stderr.
 * `npm run bench:store -- [--sizes 1k,100k,1M] [--ms 1000]` (documents; per measurement)
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aFloorSide } from './store/floor.ts';
import { longestDelay, type Measured, measure, memory, workloads } from './store/measuring.ts';
import { aStoreSide, type Side } from './store/sides.ts';

const { values: given } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1k,100k,1M' },
    ms: { type: 'string', default: '1000' },
  },
});
const ms = Number(given.ms);
const sizes = given.sizes.split(',').map((label) => ({
  label,
  size: Number(label.replace(/k$/i, '000').replace(/m$/i, '000000')),
}));
const root = mkdtempSync(join(tmpdir(), 'bench-store-'));
const found = new Map<string, Measured>();

/** Runs every workload on one side. */
async function runAll(side: Side, size: number, label: string, who: string): Promise<void> {
  let inserted = size;
  const next = (count: number): number => {
    inserted += count;
    return inserted - count;
  };
  for (const workload of workloads) {
    const measured = await measure(side, workload, size, ms, next);
    found.set(`${who} ${label} ${workload.name}`, measured);
    console.error(`${who}, ${label}: ${workload.name}: ${measured.perSecond.toFixed(0)}/s`);
  }
}

async function filled(side: Side, size: number, label: string, who: string): Promise<void> {
  const startedAt = performance.now();
  await side.fill(0, size);
  const seconds = (performance.now() - startedAt) / 1000;
  console.error(`${who}, ${label}: filled at ${(size / seconds).toFixed(0)} documents/s`);
}

/** Opening, memory and the app's event loop at one size. */
interface State {
  label: string;
  openMs: number;
  own: number;
  mapped: number;
  delay: number;
}

async function benchSize(size: number, label: string): Promise<State> {
  const floor = aFloorSide(join(root, `floor-${label}`));
  await filled(floor, size, label, 'lmdb');
  await runAll(floor, size, label, 'lmdb');
  await floor.close();
  rmSync(join(root, `floor-${label}`), { recursive: true });

  const folder = join(root, `store-${label}`);
  const first = await aStoreSide(folder);
  await filled(first, size, label, 'store');
  await first.close();
  const store = await aStoreSide(folder);
  await runAll(store, size, label, 'store');
  const scan = (): Promise<unknown> => store.db.collection('items').countDocuments({ votes: -1e9 });
  const delay = await longestDelay(() => Promise.all([scan(), scan()]));
  const state = { label, openMs: store.openMs, ...memory(), delay };
  await store.close();
  rmSync(folder, { recursive: true });
  return state;
}

function printSpeeds(): void {
  console.log('| documents | call | per second | p50 ms | p99 ms | lmdb per second | of lmdb |');
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { label } of sizes) {
    for (const { name } of workloads) {
      const store = found.get(`store ${label} ${name}`)!;
      const floor = found.get(`lmdb ${label} ${name}`)!;
      const share = `${((store.perSecond / floor.perSecond) * 100).toFixed(1)} %`;
      const cells = [store.perSecond.toFixed(0), store.p50.toFixed(2), store.p99.toFixed(2)];
      console.log(
        `| ${label} | ${name} | ${cells.join(' | ')} | ${floor.perSecond.toFixed(0)} | ${share} |`,
      );
    }
  }
}

function printStates(states: State[]): void {
  console.log('\n| documents | open ms | own memory MB | mapped file MB | longest delay ms |');
  console.log('| ---: | ---: | ---: | ---: | ---: |');
  for (const { label, openMs, own, mapped, delay } of states) {
    const cells = [openMs, own, mapped, delay].map((value) => value.toFixed(0));
    console.log(`| ${label} | ${cells.join(' | ')} |`);
  }
}

/** How much more a find costs at the largest size than at the smallest, by the median. */
function printGrowth(): void {
  const [small, large] = [sizes[0]!.label, sizes.at(-1)!.label];
  for (const { name } of workloads.filter((workload) => workload.name.startsWith('find'))) {
    const cost = (label: string): number => found.get(`store ${label} ${name}`)!.p50;
    console.log(
      `\n${name}: ${(cost(large) / cost(small)).toFixed(2)} × at ${large} what it costs at ${small}`,
    );
  }
}

try {
  const states: State[] = [];
  for (const { label, size } of sizes) states.push(await benchSize(size, label));
  printSpeeds();
  printStates(states);
  printGrowth();
} finally {
  rmSync(root, { recursive: true, force: true });
}
