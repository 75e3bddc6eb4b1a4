import { deleteRecords, objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';

/** Their profile as a rep, and invitations to their address. */
export const personalReps: PersonalDataKeeper = {
  name: 'rep-profile',
  async *export({ storage }, personId) {
    const mine = { _id: objectId(personId) };
    for await (const { id: _, rev: __, ...profile } of plainRecords(
      storage.connection,
      'reps',
      mine,
    ))
      yield profile;
  },
  async erase({ storage, reps }, { personId, email }, tell) {
    if (await reps.remove(personId)) {
      tell([{ name: 'rep.changed', payload: { personId, rep: null } }]);
    }
    await deleteRecords(storage.connection, 'repInvitations', { email });
  },
};
