import type { Consent } from '@roundhouse/shared/consents';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type ConsentRecord, consentModel } from './consents.model.ts';

export type ConsentsStore = ReturnType<typeof createConsentsStore>;
export type NewConsent = Omit<Consent, 'at'> & { personId: string; at: Date };

/** Entries shown; nobody changes their mind more often. */
const SHOWN = 200;

/** Keeps what people agreed to, and when; nothing here changes an entry. */
export function createConsentsStore(connection: Connection) {
  const consents = consentModel(connection);
  return {
    async add({ personId, ...entry }: NewConsent, session: ClientSession): Promise<void> {
      await consents.create([{ ...entry, personId: new Types.ObjectId(personId) }], { session });
    },

    /** A person's entries, the newest first. */
    async ofPerson(personId: string): Promise<Consent[]> {
      const records = await consents
        .find({ personId: new Types.ObjectId(personId) })
        .sort({ at: -1, _id: -1 })
        .limit(SHOWN)
        .lean<ConsentRecord[]>();
      return records.map(({ _id, personId: _, at, ...entry }) => ({
        ...entry,
        at: at.toISOString(),
      }));
    },
  };
}
