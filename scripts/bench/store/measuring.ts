import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Side } from './sides.ts';

/** What a run of one call took. */
export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** A call to measure: how many run at the same time, and how many documents one of them counts for. */
interface Workload {
  name: string;
  concurrency: number;
  documents: number;
  run(side: Side, size: number, next: (count: number) => number): Promise<unknown>;
}

const batch = 100;
const anyOf = (size: number): number => Math.floor(Math.random() * size);
/** A place with a whole page behind it, at any size. */
const pageOf = (size: number): number => anyOf(size / 2);

const insert: Workload['run'] = (side, _size, next) => side.insert(next(1));
const findById: Workload['run'] = (side, size) => side.findById(anyOf(size));
const findRange: Workload['run'] = (side, size) => side.findRange(pageOf(size));
const increment: Workload['run'] = (side, size) => side.increment(anyOf(size));

export const workloads: Workload[] = [
  { name: 'insert, 1 at a time', concurrency: 1, documents: 1, run: insert },
  { name: 'insert, 50 at a time', concurrency: 50, documents: 1, run: insert },
  {
    name: 'documents in batches of 100',
    concurrency: 2,
    documents: batch,
    run: (side, _size, next) => side.insertBatch(next(batch), batch),
  },
  { name: 'find by _id, 1 at a time', concurrency: 1, documents: 1, run: findById },
  { name: 'find by _id, 50 at a time', concurrency: 50, documents: 1, run: findById },
  { name: 'find 20 by index, 1 at a time', concurrency: 1, documents: 1, run: findRange },
  { name: 'find 20 by index, 50 at a time', concurrency: 50, documents: 1, run: findRange },
  { name: '$inc, 1 at a time', concurrency: 1, documents: 1, run: increment },
  { name: '$inc, 50 at a time', concurrency: 50, documents: 1, run: increment },
  {
    name: 'transaction of 2 documents',
    concurrency: 1,
    documents: 1,
    run: (side, size) => side.transfer(anyOf(size / 2), size / 2 + anyOf(size / 2)),
  },
];

/** Repeats a call for `ms` milliseconds, after a tenth of that to warm up. `next` numbers inserts. */
export async function measure(
  side: Side,
  workload: Workload,
  size: number,
  ms: number,
  next: (count: number) => number,
): Promise<Measured> {
  const warmUntil = performance.now() + ms / 10;
  const until = warmUntil + ms;
  const taken: number[] = [];
  const loop = async (): Promise<void> => {
    for (let now = performance.now(); now < until; ) {
      const startedAt = now;
      await workload.run(side, size, next);
      now = performance.now();
      if (startedAt >= warmUntil) taken.push(now - startedAt);
    }
  };
  await Promise.all(Array.from({ length: workload.concurrency }, loop));
  const seconds = (performance.now() - warmUntil) / 1000;
  taken.sort((a, b) => a - b);
  const at = (share: number): number => taken[Math.ceil(share * taken.length) - 1] ?? Number.NaN;
  return {
    perSecond: (taken.length * workload.documents) / seconds,
    p50: at(0.5),
    p99: at(0.99),
  };
}

/** Resident memory of this process in MB: its own, and the pages of files that it maps. */
export function memory(): { own: number; mapped: number } {
  const status = readFileSync('/proc/self/status', 'utf8');
  const read = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { own: read('RssAnon'), mapped: read('RssFile') };
}

/** The longest that this thread's event loop was held up during `work`, in ms. */
export async function longestDelay(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}
