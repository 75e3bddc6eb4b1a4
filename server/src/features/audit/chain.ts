import { createHash } from 'node:crypto';
import type { AuditRecord } from './audit.model.ts';

/** What the first entry names as the hash before it. */
export const CHAIN_BEGINS = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What the chain holds of a reason. */
export const sealReason = (salt: string, reason: string): string => sha256(`${salt}\n${reason}`);

/**
 * The hash of an entry: SHA-256, hexadecimal, of the JSON array of the hash before it and the
 * entry's own values in this order, the details by name. Of the reason it takes the seal alone.
 */
export function hashOf(before: string, entry: Omit<AuditRecord, 'hash'>): string {
  const details = Object.entries(entry.detail).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(
    JSON.stringify([
      before,
      entry._id,
      entry.at.toISOString(),
      entry.byId?.toString() ?? null,
      entry.byRole,
      entry.act,
      entry.subject && [entry.subject.kind, entry.subject.id],
      entry.personId?.toString() ?? null,
      entry.rule,
      entry.reasonHash,
      details,
    ]),
  );
}

/** Whether an entry follows the one with this number and hash, and its reason is the sealed one or forgotten. */
export function follows(before: { seq: number; hash: string }, entry: AuditRecord): boolean {
  const isSealed =
    entry.reason === null ||
    (entry.salt !== null && sealReason(entry.salt, entry.reason) === entry.reasonHash);
  return isSealed && entry._id === before.seq + 1 && entry.hash === hashOf(before.hash, entry);
}
