import type { Entry, View, Writer } from './storage.ts';

const text = (key: Buffer): string => key.toString('latin1');

/** A transaction's writes laid over its snapshot: what it reads, before anybody else sees it. */
export class Overlay implements Writer {
  private readonly writes = new Map<string, Buffer | null>();
  private sorted: string[] | undefined;
  version = 0;
  private readonly base: View;

  constructor(base: View) {
    this.base = base;
  }

  get(key: Buffer): Buffer | undefined {
    const own = this.writes.get(text(key));
    return own === undefined ? this.base.get(key) : (own ?? undefined);
  }

  put(key: Buffer, value: Buffer | Uint8Array): void {
    this.version++;
    if (!this.writes.has(text(key))) this.sorted = undefined;
    this.writes.set(text(key), Buffer.from(value));
  }

  remove(key: Buffer): void {
    this.version++;
    if (!this.writes.has(text(key))) this.sorted = undefined;
    this.writes.set(text(key), null);
  }

  range(start: Buffer, end: Buffer, isReverse: boolean, limit: number): Entry[] {
    const own = this.ownBetween(text(start), text(end));
    const removals = own.filter((key) => this.writes.get(key) === null).length;
    const entries = new Map<string, Buffer>();
    const base = this.base.range(start, end, isReverse, limit + removals);
    for (const { key, value } of base) entries.set(text(key), value);
    for (const key of own) {
      const value = this.writes.get(key);
      if (value) entries.set(key, value);
      else entries.delete(key);
    }
    const keys = [...entries.keys()].sort();
    if (isReverse) keys.reverse();
    return keys
      .slice(0, limit)
      .map((key) => ({ key: Buffer.from(key, 'latin1'), value: entries.get(key)! }));
  }

  /** Replays every write onto another writer. */
  applyTo(writer: Writer): void {
    for (const [key, value] of this.writes) {
      const bytes = Buffer.from(key, 'latin1');
      if (value) writer.put(bytes, value);
      else writer.remove(bytes);
    }
  }

  get size(): number {
    return this.writes.size;
  }

  private ownBetween(start: string, end: string): string[] {
    this.sorted ??= [...this.writes.keys()].sort();
    return this.sorted.slice(lowerBound(this.sorted, start), lowerBound(this.sorted, end));
  }
}

function lowerBound(sorted: string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
