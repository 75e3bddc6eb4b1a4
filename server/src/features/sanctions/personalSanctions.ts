import { objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';

const against = (personId: string) => ({ personId: objectId(personId) });

/**
 * What moderators did about a person. The words go with them; that something was done, by which
 * rule and when, stays: the log and the public numbers are drawn from it.
 */
export const personalSanctions: PersonalDataKeeper = {
  name: 'sanctions',
  async *export({ storage }, personId) {
    for await (const record of plainRecords(storage.connection, 'sanctions', against(personId))) {
      const { id, kind, rule, reason, language, at, until, because, lifted } = record;
      const { byId: _, ...lifting } = (lifted ?? {}) as Record<string, unknown>;
      yield {
        id,
        kind,
        rule,
        reason,
        language,
        at,
        until,
        because,
        lifted: lifted ? lifting : null,
      };
    }
  },
  async erase({ storage: { connection } }, { personId }) {
    const sanctions = connection.collection('sanctions');
    const more = { $inc: { rev: 1 } };
    const mine = against(personId);
    await sanctions.updateMany(mine, { $set: { reason: '', note: '', because: null }, ...more });
    const lifted = { ...mine, lifted: { $ne: null } };
    await sanctions.updateMany(lifted, { $set: { 'lifted.reason': '' }, ...more });
  },
};
