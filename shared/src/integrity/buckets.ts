import type { Bucket } from './schema.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LENGTHS = [
  1000,
  5000,
  15_000,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  30 * DAY,
] as const;
/** Bars that still can be told apart on a telephone. */
const MOST = 60;

export type TimedSupport = { atMs: number; state: 'counted' | 'suspicious' | 'setAside' };

/** The shortest length (ms) in which a stretch of time makes few enough buckets. */
export function fitBucketMs(spanMs: number): number {
  const fit = LENGTHS.find((length) => spanMs / length <= MOST - 1);
  return fit ?? Math.ceil(spanMs / (MOST - 1) / DAY) * DAY;
}

/** Counts supports in buckets of equal length that cover a stretch (ms, both ends in it), empty ones too. */
export function buckets(
  supports: TimedSupport[],
  fromMs: number,
  toMs: number,
): { bucketMs: number; buckets: Bucket[] } {
  const bucketMs = fitBucketMs(toMs - fromMs);
  const first = Math.floor(fromMs / bucketMs);
  const last = Math.floor(toMs / bucketMs);
  const all = Array.from({ length: last - first + 1 }, (_, index) => ({
    at: new Date((first + index) * bucketMs).toISOString(),
    counted: 0,
    suspicious: 0,
    setAside: 0,
  }));
  for (const { atMs, state } of supports) {
    const bucket = all[Math.floor(atMs / bucketMs) - first];
    if (bucket && atMs >= fromMs && atMs <= toMs) bucket[state]++;
  }
  return { bucketMs, buckets: all };
}
