import type { Connection, mongo } from 'mongoose';

export type Filter = mongo.Filter<mongo.Document>;
export type Plain = Record<string, unknown>;

/** Raw records of a collection in the order of their identifiers, `size` of them at a time. */
export async function* pagesOf(
  connection: Connection,
  collection: string,
  filter: Filter,
  size: number,
): AsyncGenerator<mongo.WithId<mongo.Document>[]> {
  const records = connection.collection(collection);
  let after: unknown;
  for (;;) {
    const from = after === undefined ? filter : { $and: [filter, { _id: { $gt: after } }] };
    const page = await records
      .find(from as Filter)
      .sort({ _id: 1 })
      .limit(size)
      .toArray();
    if (page.length > 0) yield page;
    if (page.length < size) return;
    after = page.at(-1)?._id;
  }
}
