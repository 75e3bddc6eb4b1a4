import { deleteRecords, objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';

/** Tables somebody imported; the ideas that came of them are nobody's. */
export const personalImports: PersonalDataKeeper = {
  name: 'imports',
  async *export({ storage }, personId) {
    const mine = { ownerId: objectId(personId) };
    for await (const { id, fileName, rows, createdAt } of plainRecords(
      storage.connection,
      'imports',
      mine,
    ))
      yield { id, fileName, rows, createdAt };
  },
  async erase(parts, { personId }) {
    for await (const { id } of personalImports.export(parts, personId)) {
      await parts.files.delete('imports', `${id}`);
      await deleteRecords(parts.storage.connection, 'imports', { _id: objectId(`${id}`) });
    }
  },
};
