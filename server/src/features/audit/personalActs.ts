import { objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { JsonRecord, PersonalDataKeeper } from '../personalData/index.ts';

/** What a person did by their office, as the log has it: sanctions, merges, replies and all else. */
export const personalActs: PersonalDataKeeper = {
  name: 'acts',
  async *export({ storage }, personId) {
    const mine = { byId: objectId(personId) };
    for await (const entry of plainRecords(storage.connection, 'audit', mine)) yield shown(entry);
  },
  async erase() {},
};

/** What was done about a person or what they wrote; who did it is not theirs to take along. */
export const personalActsAbout: PersonalDataKeeper = {
  name: 'acts-about-me',
  async *export({ storage }, personId) {
    const about = { personId: objectId(personId) };
    for await (const entry of plainRecords(storage.connection, 'audit', about)) yield shown(entry);
  },
  /** Nothing of the log is ever changed but that reasons are forgotten: theirs, and those that name them. */
  async erase({ audit }, { personId, name, email }) {
    await audit.forget(personId);
    await audit.forgetNaming([name, email]);
  },
};

const shown = ({ at, act, subject, rule, reason }: JsonRecord): JsonRecord => ({
  at,
  act,
  subject,
  rule,
  reason,
});
