import { BSON, type Collection, type Document, type Filter } from 'mongodb';
import { EXACT } from './exactDocument.ts';

/** How much is sent at once. */
const BATCH = { documents: 1000, bytes: 8 * 1024 * 1024 };

/** The bytes of a collection's documents in the order of _id. */
export function rawDocuments(collection: Collection, filter: Filter<Document> = {}) {
  const cursor = collection.find(filter, {
    raw: true,
    sort: { _id: 1 },
    batchSize: BATCH.documents,
  });
  return cursor as unknown as AsyncIterable<Buffer>;
}

/** The same in batches of up to 1,000 documents and 8 MB; a larger document comes alone. */
export async function* batches(collection: Collection, filter: Filter<Document>) {
  let batch: Buffer[] = [];
  let bytes = 0;
  for await (const raw of rawDocuments(collection, filter)) {
    const isFull = batch.length === BATCH.documents || bytes + raw.length > BATCH.bytes;
    if (isFull && batch.length > 0) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(raw);
    bytes += raw.length;
  }
  if (batch.length > 0) yield batch;
}

/** The _id of a batch's last document, in its own type. */
export function idOf(batch: Buffer[]): unknown {
  return BSON.deserialize(batch.at(-1) as Buffer, EXACT)._id;
}
