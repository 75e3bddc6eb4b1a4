import { deserialize, serialize } from 'bson';
import { open } from 'lmdb';
import { anItem, boards, type Item, idOf, pageSize, type Side } from './sides.ts';

/** A document's key, and its entry in the index by board and rank. */
const documentKey = (at: number): Buffer => Buffer.concat([Buffer.from([1]), idOf(at).id]);
function entryKey(board: number, rank: number): Buffer {
  const key = Buffer.alloc(6, 2);
  key[1] = board;
  key.writeUInt32BE(rank, 2);
  return key;
}

/**
 * The same calls on plain lmdb, in this thread, without a socket, a driver or a plan: the least
 * that a durable insert, a find or a change can cost. Calls that run at the same time share a
 * transaction, as in the store.
 */
export function aFloorSide(folder: string): Side {
  const env = open<Buffer, Buffer>({
    path: folder,
    noSubdir: false,
    encoding: 'binary',
    keyEncoding: 'binary',
    overlappingSync: false,
    cache: false,
  });
  let waiting: { write: () => void; done: () => void }[] = [];
  const commit = (): void => {
    const jobs = waiting;
    waiting = [];
    env.transactionSync(() => {
      for (const { write } of jobs) write();
    });
    for (const { done } of jobs) done();
  };
  const grouped = (write: () => void): Promise<void> =>
    new Promise((done) => {
      if (waiting.push({ write, done }) === 1) setImmediate(commit);
    });
  const put = (at: number): void => {
    const item = anItem(at);
    env.putSync(documentKey(at), Buffer.from(serialize(item)));
    env.putSync(entryKey(item.board, item.rank), documentKey(at));
  };
  const read = (key: Buffer): Item => deserialize(env.get(key)!) as Item;
  const add = (at: number, votes: number): void => {
    const item = read(documentKey(at));
    env.putSync(documentKey(at), Buffer.from(serialize({ ...item, votes: item.votes + votes })));
  };
  const insertBatch = (from: number, count: number): Promise<void> =>
    grouped(() => {
      for (let i = 0; i < count; i++) put(from + i);
    });
  return {
    async fill(from, count) {
      for (let i = 0; i < count; i += 1000) await insertBatch(from + i, Math.min(1000, count - i));
    },
    insert: (at) => grouped(() => put(at)),
    insertBatch,
    findById: async (at) => read(documentKey(at)),
    async findRange(at) {
      const board = at % boards;
      const start = entryKey(board, at);
      const found = env.getRange({ start, end: entryKey(board + 1, 0), limit: pageSize });
      return found.map(({ value }) => read(value)).asArray;
    },
    increment: (at) => grouped(() => add(at, 1)),
    transfer: (from, to) =>
      grouped(() => {
        add(from, -1);
        add(to, 1);
      }),
    close: () => env.close(),
  };
}
