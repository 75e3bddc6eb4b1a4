import { BSON, type Collection, type Document } from 'mongodb';
import { Stop } from '../import/failure.ts';
import { EXACT } from './exactDocument.ts';

/** Gives a collection the indexes of another, and looks whether it has them all. */
export async function copyIndexes(from: Collection, to: Collection): Promise<void> {
  const wanted = await listIndexes(from);
  const database = to.db;
  if (wanted.length > 0) {
    await database.command({ createIndexes: to.collectionName, indexes: wanted });
  }
  const made = new Set((await listIndexes(to)).map(describe));
  const missing = wanted.find((index) => !made.has(describe(index)));
  if (missing)
    throw new Stop(`${to.collectionName} lacks the index ${missing.name} it should have.`);
}

/** All but the one on _id, which every collection has. */
async function listIndexes(collection: Collection): Promise<Document[]> {
  const indexes = await collection.listIndexes(EXACT).toArray();
  return indexes
    .filter(({ name }) => name !== '_id_')
    .map(({ v: _version, ns: _namespace, ...index }) => index);
}

/** An index in one line, whichever the order of its options and the types of its numbers. */
const describe = (index: Document) =>
  BSON.EJSON.stringify(
    Object.entries(index).sort(([a], [b]) => (a < b ? -1 : 1)),
    { relaxed: true },
  );
