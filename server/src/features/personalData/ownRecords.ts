import { deleteRecords, objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { JsonRecord, PersonalDataKeeper } from './keeper.ts';

type Own = {
  name: string;
  collection: string;
  /** The field with the person's identifier, kept as an ObjectId unless said otherwise. */
  by: string;
  isText?: true;
  /** Fields left out of the download: secrets, and numbers that say nothing. */
  without?: string[];
};

/** The keeper of a collection whose records are one person's each: all shown, all deleted. */
export function ownRecords({
  name,
  collection,
  by,
  isText,
  without = [],
}: Own): PersonalDataKeeper {
  const ofPerson = (personId: string) => ({ [by]: isText ? personId : objectId(personId) });
  return {
    name,
    async *export({ storage }, personId) {
      const left = new Set(['rev', by, ...without]);
      for await (const record of plainRecords(storage.connection, collection, ofPerson(personId)))
        yield Object.fromEntries(
          Object.entries(record).filter(([field]) => !left.has(field)),
        ) as JsonRecord;
    },
    async erase({ storage }, { personId }) {
      await deleteRecords(storage.connection, collection, ofPerson(personId));
    },
  };
}
