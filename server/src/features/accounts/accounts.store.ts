import type { MemberRole } from '@roundhouse/shared/permissions';
import type { Locale } from '@roundhouse/shared/primitives';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { nameKeys, PEOPLE_COLLECTION } from '../people/index.ts';

export type AccountsStore = ReturnType<typeof createAccountsStore>;
export type NewMember = {
  name: string;
  email: string;
  role: MemberRole;
  locale: Locale;
  /** As the accounts part hashes it; without one the person signs in by a link. */
  passwordHash: string | null;
  isEmailVerified: boolean;
};

/** Collections that the accounts part (Better Auth) keeps, by its own names for them. */
export const ACCOUNT_COLLECTIONS = {
  user: PEOPLE_COLLECTION,
  session: 'sessions',
  account: 'accounts',
  verification: 'verifications',
} as const;

/** Makes people as sign-up would, where it must happen together with other writes. */
export function createAccountsStore(connection: Connection) {
  return {
    /** What Better Auth's adapter works on. */
    client: connection.getClient(),
    db: connection.getClient().db(connection.name),

    /** Stores a person and their password; `null` where the e-mail address is taken. */
    async insertMember(
      member: NewMember,
      at: Date,
      session?: ClientSession,
    ): Promise<string | null> {
      const _id = new Types.ObjectId();
      const dates = { createdAt: at, updatedAt: at };
      const { passwordHash, isEmailVerified, ...person } = member;
      try {
        await connection.collection(ACCOUNT_COLLECTIONS.user).insertOne(
          {
            _id,
            ...person,
            email: person.email.toLowerCase(),
            nameKeys: nameKeys(person.name),
            emailVerified: isEmailVerified,
            image: null,
            bio: '',
            region: '',
            skills: [],
            theme: 'system',
            avatarId: null,
            ...dates,
          },
          { session },
        );
      } catch (error) {
        if (isDuplicateKey(error)) return null;
        throw error;
      }
      if (passwordHash) {
        const credential = { userId: _id, providerId: 'credential', accountId: _id.toHexString() };
        await connection
          .collection(ACCOUNT_COLLECTIONS.account)
          .insertOne({ ...credential, password: passwordHash, ...dates }, { session });
      }
      return _id.toHexString();
    },

    /** Makes the indexes that sign-in reads by, under the names that Better Auth would give them. */
    async createIndexes(): Promise<void> {
      const { session, account, verification } = ACCOUNT_COLLECTIONS;
      const make = (collection: string, field: string, unique: boolean) =>
        connection
          .collection(collection)
          .createIndex(
            { [field]: 1 },
            { unique, name: `${collection}_${field}_${unique ? 'uidx' : 'idx'}` },
          );
      await Promise.all([
        make(session, 'token', true),
        make(session, 'userId', false),
        make(account, 'userId', false),
        make(verification, 'identifier', false),
      ]);
    },
  };
}
