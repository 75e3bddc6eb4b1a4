import type { Collection, Db } from 'mongodb';
import { Stop } from '../import/failure.ts';
import { EXACT } from './exactDocument.ts';

/** Where a move notes, in the target, what it has done. */
export const BOOK = 'roundhouse_move';
const MOVE = 'move';

/** How far one collection is. */
export type Page = {
  /** Which collection of the source it is a copy of. */
  uuid: string;
  /** All documents up to this _id are in the target; undefined: none are yet. */
  last?: unknown;
  copied: number;
};

type Entry = { _id: string; uuids?: string[]; finishedAt?: Date } & Partial<Page>;

/** The move's notes in the target. */
export type Book = {
  /** When the move ended, if it did. */
  finishedAt: Date | undefined;
  page(name: string): Promise<Page | null>;
  write(name: string, page: Page): Promise<void>;
  /** Drops collections of the target that the source no longer has. */
  keepOnly(names: string[]): Promise<void>;
  finish(): Promise<void>;
};

/**
 * Opens the notes of a move from a store whose collections have these ids, or begins them in an
 * empty database. Throws `Stop` for a database that something else wrote to.
 */
export async function openBook(target: Db, uuids: string[]): Promise<Book> {
  const entries: Collection<Entry> = target.collection(BOOK, { writeConcern: { w: 'majority' } });
  const move = await entries.findOne({ _id: MOVE });
  if (move) checkSource(move, uuids);
  else {
    await checkEmpty(target);
    await entries.insertOne({ _id: MOVE, uuids });
  }
  await checkOwn(target, entries);
  return {
    finishedAt: move?.finishedAt,
    page: (name) => readPage(entries, name),
    async write(name, { uuid, last, copied }) {
      const page = last === undefined ? { uuid, copied } : { uuid, copied, last };
      await entries.replaceOne({ _id: pageId(name) }, page, { upsert: true });
    },
    async keepOnly(names) {
      for (const { _id } of await entries
        .find({ _id: { $nin: [MOVE, ...names.map(pageId)] } })
        .toArray()) {
        await target.dropCollection(_id.slice(pageId('').length));
        await entries.deleteOne({ _id });
      }
    },
    async finish() {
      await entries.updateOne({ _id: MOVE }, { $set: { finishedAt: new Date() } });
    },
  };
}

const pageId = (name: string) => `collection ${name}`;

async function readPage(entries: Collection<Entry>, name: string): Promise<Page | null> {
  const found = await entries.findOne({ _id: pageId(name) }, EXACT);
  if (!found) return null;
  return { uuid: String(found.uuid), last: found.last, copied: Number(found.copied) };
}

function checkSource({ uuids = [] }: Entry, own: string[]) {
  if (own.some((uuid) => uuids.includes(uuid))) return;
  throw new Stop('Another board is being moved to this database. Name an empty one.');
}

async function listNames(target: Db): Promise<string[]> {
  const collections = await target.listCollections({}, { nameOnly: true }).toArray();
  return collections.map(({ name }) => name).filter((name) => !name.startsWith('system.'));
}

async function checkEmpty(target: Db) {
  const [name] = await listNames(target);
  if (name === undefined) return;
  throw new Stop(
    `The database ${target.databaseName} is not empty: it has the collection ${name}. Name an empty one; nothing was changed.`,
  );
}

/** Nothing may be there but what the move has made: it would be taken for the board's. */
async function checkOwn(target: Db, entries: Collection<Entry>) {
  for (const name of await listNames(target)) {
    if (name === BOOK || (await entries.findOne({ _id: pageId(name) }))) continue;
    throw new Stop(
      `The database ${target.databaseName} has a collection ${name} that this move did not make.`,
    );
  }
}
