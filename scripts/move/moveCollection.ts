import type { CollectionInfo, Db } from 'mongodb';
import { checkGoingOn } from '../backup/command.ts';
import { Stop } from '../import/failure.ts';
import type { Book, Page } from './bookkeeping.ts';
import { isEqual } from './comparing.ts';
import { exactDocument } from './exactDocument.ts';
import { copyIndexes } from './indexes.ts';
import { batches, idOf } from './rawDocuments.ts';

const NAMESPACE_NOT_FOUND = 26;
const MAJORITY = { writeConcern: { w: 'majority' as const } };

/** A collection on its way: from where, to where, and what notes how far it is. */
export type Moving = { info: CollectionInfo; uuid: string; source: Db; target: Db; book: Book };

/** Tells of `documents` more that were copied or compared. */
export type Tell = (documents: number) => void;

/**
 * Copies what is missing, compares both sides byte by byte, then makes the indexes: last, since
 * they are made faster so, and a TTL index would remove documents before they are compared.
 */
export async function moveCollection(moving: Moving, tell: Tell): Promise<void> {
  const { info, uuid, source, target, book } = moving;
  const [from, to] = [source.collection(info.name), target.collection(info.name)];
  const found = await book.page(info.name);
  const isResumed = found?.uuid === uuid && found.last !== undefined;
  await copy(moving, isResumed ? found : await startOver(moving), tell);
  let isSame = await isEqual(from, to, tell);
  if (!isSame && isResumed) {
    // The board ran between two parts of the move, or documents expired in the target.
    await copy(moving, await startOver(moving), tell);
    isSame = await isEqual(from, to, tell);
  }
  if (!isSame) {
    throw new Stop(`The copy of ${info.name} differs: does something else write to the target?`);
  }
  await copyIndexes(from, to);
}

async function startOver({ info, uuid, target, book }: Moving): Promise<Page> {
  const page = { uuid, copied: 0 };
  await book.write(info.name, page);
  await target.dropCollection(info.name).catch(ignoreMissing);
  await target.createCollection(info.name, { ...info.options, ...MAJORITY });
  return page;
}

function ignoreMissing(error: Error & { code?: unknown }) {
  if (error.code !== NAMESPACE_NOT_FOUND) throw error;
}

/** Documents after one in the order of _id, of whatever type it is. */
const after = (last: unknown) =>
  last === undefined ? {} : { $expr: { $gt: ['$_id', { $literal: last }] } };

async function copy({ info, source, target, book }: Moving, page: Page, tell: Tell) {
  const into = target.collection(info.name, MAJORITY);
  const rest = after(page.last);
  if ((await into.countDocuments(rest, { limit: 1 })) > 0) await into.deleteMany(rest);
  let { copied } = page;
  tell(copied);
  for await (const batch of batches(source.collection(info.name), rest)) {
    checkGoingOn();
    const documents = batch.map(exactDocument);
    await into.insertMany(documents, { forceServerObjectId: true });
    copied += batch.length;
    await book.write(info.name, { uuid: page.uuid, last: idOf(batch), copied });
    tell(batch.length);
  }
}
