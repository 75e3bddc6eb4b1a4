import { type Collection, type Db, MongoClient, ObjectId } from 'mongodb';
import { startEmbeddedMongo } from '../../../server/src/embedded-mongo/index.ts';

/** The calls that are measured; the store through the driver, and plain lmdb, each have them. */
export interface Side {
  /** Documents `from` to `from + count`, as quickly as may be. */
  fill(from: number, count: number): Promise<void>;
  insert(at: number): Promise<unknown>;
  insertBatch(from: number, count: number): Promise<unknown>;
  findById(at: number): Promise<unknown>;
  /** Twenty documents of a board in the order of their rank, from `at` on. */
  findRange(at: number): Promise<unknown>;
  increment(at: number): Promise<unknown>;
  /** Two documents changed in one transaction. */
  transfer(from: number, to: number): Promise<unknown>;
  close(): Promise<void>;
}

export const boards = 10;
export const pageSize = 20;

export interface Item {
  _id: ObjectId;
  board: number;
  rank: number;
  votes: number;
  text: string;
}

/** Brings a document to about 1 kB. */
const text = 'The quick brown fox jumps over the lazy dog. '.repeat(21);

/** The document number `at`, of 1 kB. */
export function anItem(at: number): Item {
  return { _id: idOf(at), board: at % boards, rank: at, votes: 0, text };
}

export const idOf = (at: number): ObjectId => new ObjectId(at.toString(16).padStart(24, '0'));

/** Fills in commands of a thousand documents, two at a time. */
async function fillInBatches(items: Collection<Item>, from: number, count: number): Promise<void> {
  let next = from;
  const fill = async (): Promise<void> => {
    while (next < from + count) {
      const [start, size] = [next, Math.min(1000, from + count - next)];
      next += size;
      await items.insertMany(Array.from({ length: size }, (_, i) => anItem(start + i)));
    }
  };
  await Promise.all([fill(), fill()]);
}

/** The embedded store, in its worker thread, through the official driver and its socket. */
export interface StoreSide extends Side {
  db: Db;
  /** Milliseconds from the start until the first document was found. */
  openMs: number;
}

/** Starts the store on a folder. */
export async function aStoreSide(folder: string): Promise<StoreSide> {
  const startedAt = performance.now();
  const store = await startEmbeddedMongo({ folder });
  const client = await MongoClient.connect(store.uri);
  const items = client.db('bench').collection<Item>('items');
  await items.findOne({ _id: idOf(0) });
  const openMs = performance.now() - startedAt;
  await items.createIndex({ board: 1, rank: 1 });
  const $inc = { votes: 1 };
  return {
    db: client.db('bench'),
    openMs,
    fill: (from, count) => fillInBatches(items, from, count),
    insert: (at) => items.insertOne(anItem(at)),
    insertBatch: (from, count) =>
      items.insertMany(Array.from({ length: count }, (_, i) => anItem(from + i))),
    findById: (at) => items.findOne({ _id: idOf(at) }),
    findRange: (at) =>
      items
        .find({ board: at % boards, rank: { $gte: at } })
        .sort({ rank: 1 })
        .limit(pageSize)
        .toArray(),
    increment: (at) => items.updateOne({ _id: idOf(at) }, { $inc }),
    transfer: (from, to) =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          await items.updateOne({ _id: idOf(from) }, { $inc: { votes: -1 } }, { session });
          await items.updateOne({ _id: idOf(to) }, { $inc }, { session });
        }),
      ),
    async close() {
      await client.close();
      await store.close();
    },
  };
}
