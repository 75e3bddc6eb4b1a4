import { objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';
import { pictureFileName } from '../pictures/index.ts';
import { deletePictures, removeOwnIdea } from './removeOwnIdea.ts';

const own = (personId: string) => ({ authorId: objectId(personId) });
/** Numbers and the brand's answer, which are not the author's. */
const OTHERS = new Set([
  'authorId',
  'answer',
  'pledges',
  'rev',
  'rootId',
  'isStanding',
  'lifetime',
]);

/** A person's ideas with every version, their pictures and files. */
export const personalIdeas: PersonalDataKeeper = {
  name: 'ideas',
  async *export({ storage, ideaVersions }, personId) {
    for await (const record of plainRecords(storage.connection, 'ideas', own(personId))) {
      const kept = Object.entries(record).filter(([field]) => !OTHERS.has(field));
      yield {
        ...Object.fromEntries(kept),
        versions: await ideaVersions.list(`${record.id}`, 1000),
      };
    }
  },
  async *files({ storage: { connection } }, personId) {
    const mine = { ownerId: objectId(personId) };
    for await (const { id } of plainRecords(connection, 'pictures', mine))
      yield {
        kind: 'pictures',
        file: pictureFileName(`${id}`, 'full'),
        name: `pictures/${id}.webp`,
      };
    for await (const { id, name } of plainRecords(connection, 'hackFiles', mine))
      yield { kind: 'hacks', file: `${id}`, name: `files/${id}-${name}` };
  },
  async erase(parts, { personId, choice }, tell) {
    const { connection } = parts.storage;
    if (choice === 'remove') {
      for await (const { id } of plainRecords(connection, 'ideas', own(personId)))
        tell(await removeOwnIdea(parts, `${id}`));
    }
    const unused = { ownerId: objectId(personId), ideaId: null };
    for await (const { id } of plainRecords(connection, 'pictures', unused))
      await deletePictures(parts, [{ id: `${id}` }]);
  },
};
