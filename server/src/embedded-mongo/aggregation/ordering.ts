import { type Flow, isTurnOver, pause } from '../turns.ts';
import { heldBy } from './memory.ts';
import type { Order } from './sorting.ts';

/** How to look at what is sorted: as a document, and at its size in bytes. */
export interface Sortable<T> {
  docOf(item: T): Record<string, unknown>;
  bytesOf(item: T): number;
}

interface Keyed<T> {
  key: unknown[];
  item: T;
  bytes: number;
}
type Run<T> = Keyed<T>[];
type Merging<T> = Generator<typeof pause, Run<T>>;

/** How many items are sorted at once, without a pause. */
const runLength = 1024;
/** After so many bytes what lies beyond the first `keep` is let go. */
const crowd = 16 * 1024 * 1024;

/** Two runs as one, the first one's items before equal ones of the second. */
function* merge<T>(a: Run<T>, b: Run<T>, order: Order): Merging<T> {
  const merged: Run<T> = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if ((merged.length & 255) === 0 && isTurnOver()) yield pause;
    const isFirst = j >= b.length || (i < a.length && order.compare(a[i]!.key, b[j]!.key) <= 0);
    merged.push(isFirst ? a[i++]! : b[j++]!);
  }
  return merged;
}

function* mergeAll<T>(given: Run<T>[], order: Order): Merging<T> {
  let runs = given;
  while (runs.length > 1) {
    const next: Run<T>[] = [];
    for (let i = 0; i < runs.length; i += 2)
      next.push(runs[i + 1] ? yield* merge(runs[i]!, runs[i + 1]!, order) : runs[i]!);
    runs = next;
  }
  return runs[0] ?? [];
}

/** The first `keep` of what has been gathered, in order; what is beyond is let go. */
class Gathered<T> {
  private runs: Run<T>[] = [];
  private fresh: Run<T> = [];
  private count = 0;
  /** Bytes since the best were last chosen. */
  private grown = 0;
  private held = heldBy('Sort');
  /** The last that may still be given, once there are `keep`. */
  private bound: Keyed<T> | undefined;

  private readonly order: Order;
  private readonly keep: number;

  constructor(order: Order, keep: number) {
    this.order = order;
    this.keep = keep;
  }

  add(keyed: Keyed<T>): void {
    if (this.bound && this.order.compare(keyed.key, this.bound.key) >= 0) return;
    this.held.add(keyed.bytes);
    this.fresh.push(keyed);
    this.count++;
    this.grown += keyed.bytes;
    if (this.fresh.length === runLength) this.closeRun();
  }

  get isCrowded(): boolean {
    if (this.count <= this.keep) return false;
    return this.count >= 2 * this.keep + runLength || this.grown > crowd;
  }

  *best(): Merging<T> {
    this.closeRun();
    const all = yield* mergeAll(this.runs, this.order);
    if (all.length > this.keep) all.length = this.keep;
    this.runs = [all];
    this.count = all.length;
    this.grown = 0;
    this.bound = all.length === this.keep ? all.at(-1) : undefined;
    this.held = heldBy('Sort');
    for (const { bytes } of all) this.held.add(bytes);
    return all;
  }

  private closeRun(): void {
    this.runs.push(this.fresh.sort((a, b) => this.order.compare(a.key, b.key)));
    this.fresh = [];
  }
}

/** Sorts in memory, holding no more than about twice the `keep` first. Throws 292 above 100 MB. */
export function* sorted<T>(
  items: Flow<T>,
  order: Order,
  keep: number,
  { docOf, bytesOf }: Sortable<T>,
): Flow<T> {
  const gathered = new Gathered<T>(order, keep);
  for (const item of items) {
    if (item === pause) {
      yield pause;
      continue;
    }
    const given = item as T;
    gathered.add({ key: order.keyOf(docOf(given)), item: given, bytes: bytesOf(given) });
    if (gathered.isCrowded) yield* gathered.best();
  }
  for (const { item } of yield* gathered.best()) {
    if (isTurnOver()) yield pause;
    yield item;
  }
}
