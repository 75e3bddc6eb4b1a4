import { objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';
import { PEOPLE_COLLECTION } from './people.model.ts';

/** Who somebody is here, and their picture. Name and address are off the record before this runs. */
export const personalProfile: PersonalDataKeeper = {
  name: 'profile',
  async *export({ storage }, personId) {
    const own = { _id: objectId(personId) };
    for await (const record of plainRecords(storage.connection, PEOPLE_COLLECTION, own)) {
      const { nameKeys: _, image: __, ...profile } = record;
      yield profile;
    }
  },
  async *files({ people }, personId) {
    const { avatarId } = (await people.get(personId)) ?? {};
    if (avatarId) yield { kind: 'avatars', file: `${avatarId}.webp`, name: 'picture.webp' };
  },
  async erase({ people, files, clock }, { personId }) {
    const { avatarId } = (await people.get(personId)) ?? {};
    if (!avatarId) return;
    await files.delete('avatars', `${avatarId}.webp`);
    await people.setAvatar(personId, null, clock());
  },
};
