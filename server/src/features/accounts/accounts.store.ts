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
  /** The version of the house rules they accepted, if they did. */
  acceptedRules?: number;
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
            acceptedRules: member.acceptedRules ?? 0,
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

    /** The hash of a person's password; `null` for who signs in by links alone. */
    async passwordHash(personId: string): Promise<string | null> {
      const ofPerson = { userId: new Types.ObjectId(personId), providerId: 'credential' };
      const account = await connection.collection(ACCOUNT_COLLECTIONS.account).findOne(ofPerson);
      return typeof account?.password === 'string' ? account.password : null;
    },

    /** When a session began; `null` where there is no such one. */
    async sessionBegan(sessionId: string): Promise<Date | null> {
      const _id = new Types.ObjectId(sessionId);
      const found = await connection.collection(ACCOUNT_COLLECTIONS.session).findOne({ _id });
      return found?.createdAt instanceof Date ? found.createdAt : null;
    },

    /** Ends a person's sessions and takes away every way to sign in. */
    async closeAccount(personId: string, session: ClientSession): Promise<void> {
      const ofPerson = { userId: new Types.ObjectId(personId) };
      const { session: sessions, account } = ACCOUNT_COLLECTIONS;
      await connection.collection(sessions).deleteMany(ofPerson, { session });
      await connection.collection(account).deleteMany(ofPerson, { session });
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
