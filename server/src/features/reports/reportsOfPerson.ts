import { objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';

const ofPerson = (personId: string) => ({ reporterId: objectId(personId) });
const aboutPerson = (personId: string) => ({ authorId: objectId(personId), isOpen: false });

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
  /** The words go. That somebody reported it stays: it may still have to be looked at. */
  async erase({ storage: { connection } }, { personId }) {
    const reports = connection.collection('reports');
    const mine = ofPerson(personId);
    await reports.updateMany(mine, { $set: { text: '' }, $inc: { rev: 1 } });
    const settled = { ...mine, settled: { $ne: null } };
    await reports.updateMany(settled, { $set: { 'settled.words': null }, $inc: { rev: 1 } });
  },
};

/** What others reported of a person and was settled: by which rule and how it ended, not by whom. */
export const reportsAboutPerson: PersonalDataKeeper = {
  name: 'reports-about-me',
  async *export({ storage }, personId) {
    for await (const record of plainRecords(storage.connection, 'reports', aboutPerson(personId))) {
      const { subject, rule, at, settled } = record;
      const { outcome, at: settledAt } = settled as Record<string, unknown>;
      yield { subject, rule, at, outcome, settledAt };
    }
  },
  /** Their name in the words of others goes with all that is left of it (`wordsOfOthers`). */
  async erase() {},
};
