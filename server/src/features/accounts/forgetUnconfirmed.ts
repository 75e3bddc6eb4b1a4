import type { Parts } from '../../app/parts.ts';
import { objectId, plainRecords } from '../../storage/personalRecords.ts';
import { PEOPLE_COLLECTION } from '../people/index.ts';

/** Where anything of a person's says that the account is used. */
const SIGNS = [
  { collection: 'ideas', by: 'authorId' },
  { collection: 'comments', by: 'authorId' },
  { collection: 'supports', by: 'personId' },
  { collection: 'subscriptions', by: 'personId' },
  { collection: 'sessions', by: 'userId' },
];

/**
 * Erases accounts made before an instant whose address was never confirmed and that did nothing, by
 * the way of every erasure. Fans only: who got a role is known to the house.
 */
export async function forgetUnconfirmed(parts: Parts, before: Date): Promise<number> {
  const { connection } = parts.storage;
  const idle = {
    emailVerified: false,
    role: 'fan',
    isFormer: { $ne: true },
    createdAt: { $lt: before },
  };
  let gone = 0;
  for await (const { id, name, email } of plainRecords(connection, PEOPLE_COLLECTION, idle)) {
    const personId = `${id}`;
    if (await isUsed(parts, personId)) continue;
    const erasing = { personId, choice: 'remove', name: `${name}`, email: `${email}` } as const;
    await parts.storage.transaction(async (session) => {
      await parts.erasures.begin({ ...erasing, askedAt: parts.clock() }, session);
      await parts.people.makeFormer(personId, session);
      await parts.accountsStore.closeAccount(personId, session);
    });
    gone++;
  }
  if (gone > 0) parts.jobs.poke('erasures');
  return gone;
}

async function isUsed({ storage }: Parts, personId: string): Promise<boolean> {
  for (const { collection, by } of SIGNS) {
    const mine = { [by]: objectId(personId) };
    for await (const _ of plainRecords(storage.connection, collection, mine)) return true;
  }
  return false;
}
