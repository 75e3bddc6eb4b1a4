import type { Parts } from '../../app/parts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a decided post is kept: long enough for an appeal. */
const DECIDED_DAYS = 90;

/** Forgets hashes too old to compare, and posts that were decided long ago. */
export async function forgetScreened(parts: Parts, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DECIDED_DAYS * DAY_MS);
  return (await parts.likeness.forget(now)) + (await parts.holds.forgetDecided(before));
}
