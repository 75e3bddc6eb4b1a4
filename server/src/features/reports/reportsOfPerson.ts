import { deleteRecords, objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';

const ofPerson = (personId: string) => ({ reporterId: objectId(personId) });

/** What a person reported: theirs to take along, without who settled it. */
export const reportsOfPerson: PersonalDataKeeper = {
  name: 'reports',
  async *export({ storage }, personId) {
    for await (const record of plainRecords(storage.connection, 'reports', ofPerson(personId))) {
      const { id, subject, rule, text, at, settled } = record;
      const { byId: _, ...outcome } = (settled ?? {}) as Record<string, unknown>;
      yield { id, subject, rule, text, at, settled: settled ? outcome : null };
    }
  },
  async erase({ storage }, { personId }) {
    await deleteRecords(storage.connection, 'reports', ofPerson(personId));
  },
};
