import type { CollectionInfo, Db } from 'mongodb';
import { createBar } from '../backup/bar.ts';
import { openBook } from './bookkeeping.ts';
import { moveCollection } from './moveCollection.ts';

/** What a move did; `finishedBefore` when an earlier run had done it all. */
export type Moved = { collections: number; documents: number; finishedBefore: Date | undefined };

/** Copies every collection of a database to another one, compared and with its indexes. */
export async function moveDatabase(source: Db, target: Db): Promise<Moved> {
  const infos = ((await source.listCollections().toArray()) as CollectionInfo[]).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const withId = infos.map((info) => ({ info, uuid: String(info.info?.uuid) }));
  const book = await openBook(
    target,
    withId.map(({ uuid }) => uuid),
  );
  const counts = infos.map(({ name }) => source.collection(name).estimatedDocumentCount());
  const documents = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  const moved = { collections: infos.length, documents, finishedBefore: book.finishedAt };
  if (book.finishedAt) return moved;
  await book.keepOnly(infos.map(({ name }) => name));
  const bar = createBar('Moving', 2 * documents); // each is copied, then compared
  let done = 0;
  for (const { info, uuid } of withId) {
    await moveCollection({ info, uuid, source, target, book }, (more) => {
      done += more;
      bar.show(done, info.name);
    });
  }
  bar.end();
  await book.finish();
  return moved;
}
