import { fail } from '../errors.ts';
import { step } from '../turns.ts';
import { bsonTypeOf, isDoc } from '../values/values.ts';

/** What one stage may hold in memory, in bytes (MongoDB's limit). There is no spilling to disk. */
export const stageLimit = 100 * 1024 * 1024;

/** About how many bytes a value takes in memory, as MongoDB counts: 16 for each, and what it points to. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length;
  if (Array.isArray(value)) {
    let size = 16;
    for (const item of value) size += sizeOf(item);
    return size;
  }
  const type = bsonTypeOf(value);
  if (type === 'Binary') return 16 + (value as { position: number }).position;
  if (type !== undefined || !isDoc(value)) return 16;
  let size = 16;
  for (const key of Object.keys(value)) size += key.length + sizeOf(value[key]);
  return size;
}

/** Counts what a stage holds; `exceeded` fails when that is more than it may be. */
export class Held {
  private bytes = 0;
  private readonly exceeded: () => never;

  constructor(exceeded: () => never) {
    this.exceeded = exceeded;
  }

  add(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > stageLimit) this.exceeded();
  }
}

/** For stages that MongoDB would let go on to disk: `allowDiskUse` is taken, but nothing is spilled. */
export const heldBy = (stage: string): Held =>
  new Held(() =>
    fail(
      292,
      `${stage} exceeded the memory limit of ${stageLimit} bytes, and this store does not use the disk for it`,
    ),
  );

/** Fails with 146 for what no expression may make, in bytes. */
export function checkSize(bytes: number, name: string): void {
  if (bytes > stageLimit)
    fail(
      146,
      `${name} would use too much memory (${bytes} bytes) and cannot spill to disk. Memory limit: ${stageLimit} bytes`,
    );
}

/** Counts what an operator made as work; refuses a text or an array that has grown too large. */
export function checkMade(value: unknown, name: string): void {
  const size =
    typeof value === 'string' ? value.length : Array.isArray(value) ? value.length * 16 : 0;
  checkSize(size, name);
  step(1 + (size >> 6));
}
