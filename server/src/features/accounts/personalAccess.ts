import { deleteRecords, objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';
import { ACCOUNT_COLLECTIONS } from './accounts.store.ts';

/** Where somebody is signed in, and links that wait to be followed; never a token or a password. */
export const personalAccess: PersonalDataKeeper = {
  name: 'sessions',
  async *export({ storage }, personId) {
    const own = { userId: objectId(personId) };
    const sessions = plainRecords(storage.connection, ACCOUNT_COLLECTIONS.session, own);
    for await (const { createdAt, updatedAt, expiresAt, userAgent } of sessions)
      yield { createdAt, updatedAt, expiresAt, userAgent: userAgent ?? null };
  },
  async erase({ storage, accountsStore }, { personId, email }) {
    await storage.transaction((session) => accountsStore.closeAccount(personId, session));
    // What waits to be confirmed names the address in its value, whatever it is for.
    const named = {
      value: { $regex: email.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' },
    };
    const waiting = { $or: [named, { value: personId }] };
    await deleteRecords(storage.connection, ACCOUNT_COLLECTIONS.verification, waiting);
  },
};
