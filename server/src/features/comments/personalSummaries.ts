import { plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';

/** Summaries of talks that a moderator wrote. They are the house's, and stay under a former member. */
export const personalSummaries: PersonalDataKeeper = {
  name: 'summaries',
  async *export({ storage }, personId) {
    const mine = { byId: personId };
    for await (const record of plainRecords(storage.connection, 'talkSummaries', mine)) {
      const { talk, version, body, at } = record;
      yield { talk, version, body, at };
    }
  },
  async erase() {},
};
