import { createHash } from 'node:crypto';

/**
 * The one identifier of the mail that comes of something: the second of `at`, by which the outbox
 * is in order, then 64 bits of what it comes of.
 */
export function mailId(at: Date, of: string): string {
  const seconds = Math.floor(at.getTime() / 1000)
    .toString(16)
    .padStart(8, '0');
  return seconds + createHash('sha256').update(`mail ${of}`).digest('hex').slice(0, 16);
}
