import type { Parts } from '../../app/parts.ts';
import { deleteRecords } from '../../storage/personalRecords.ts';
import { ACCOUNT_COLLECTIONS } from './accounts.store.ts';

/**
 * Deletes sessions, and links nobody followed, that ended before an instant. Who signs out ends
 * theirs at once. Answers how many there were.
 */
export async function forgetSessions({ storage }: Parts, before: Date): Promise<number> {
  const ended = { expiresAt: { $lt: before } };
  const { session, verification } = ACCOUNT_COLLECTIONS;
  const sessions = await deleteRecords(storage.connection, session, ended);
  return sessions + (await deleteRecords(storage.connection, verification, ended));
}
