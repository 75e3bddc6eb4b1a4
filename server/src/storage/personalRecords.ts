import type { Connection } from 'mongoose';
import { Types } from 'mongoose';
import { type Filter, type Plain, pagesOf } from './pagesOf.ts';

/** Records read or deleted in one go. */
const BATCH = 500;

/** An identifier as the database keeps it. */
export const objectId = (id: string): Types.ObjectId => new Types.ObjectId(id);

/** Records of a collection in the order of their identifiers, page by page, as plain JSON. */
export async function* plainRecords(
  connection: Connection,
  collection: string,
  filter: Filter,
): AsyncGenerator<Plain> {
  for await (const page of pagesOf(connection, collection, filter, BATCH)) {
    for (const record of page) yield toPlain(record) as Plain;
  }
}

/** Deletes records of a collection, a bounded number at a time. Answers how many went. */
export async function deleteRecords(
  connection: Connection,
  collection: string,
  filter: Filter,
): Promise<number> {
  const records = connection.collection(collection);
  let deleted = 0;
  for (;;) {
    const page = await records
      .find(filter, { projection: { _id: 1 } })
      .limit(BATCH)
      .toArray();
    if (page.length === 0) return deleted;
    const _id = { $in: page.map((record) => record._id) };
    deleted += (await records.deleteMany({ _id } as Filter)).deletedCount;
  }
}

/** Identifiers become hex and dates ISO 8601; `_id` is called `id`. */
function toPlain(value: unknown): unknown {
  if (value instanceof Types.ObjectId) return value.toHexString();
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key === '_id' ? 'id' : key, toPlain(each)]),
  );
}

/** The names of all collections there are. */
export async function collectionNames(connection: Connection): Promise<string[]> {
  const collections = await connection.getClient().db(connection.name).listCollections().toArray();
  return collections.map(({ name }) => name);
}
