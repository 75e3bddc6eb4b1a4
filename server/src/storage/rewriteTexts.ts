import type { Connection } from 'mongoose';
import { type Filter, type Plain, pagesOf } from './pagesOf.ts';

/** What a text becomes; `record` is what it stands in, `path` where, e.g. `body.fr`. */
export type Rewrite = (text: string, record: Plain, path: string) => string;

const BATCH = 200;

/**
 * Rewrites texts anywhere in the records of a collection, also inside lists and objects. Each is
 * replaced only while it is what was read, and the record's `rev`, where it has one, goes up.
 */
export async function rewriteTexts(
  connection: Connection,
  collection: string,
  filter: object,
  rewrite: Rewrite,
): Promise<void> {
  const records = connection.collection(collection);
  for await (const page of pagesOf(connection, collection, filter as Filter, BATCH)) {
    for (const record of page) {
      for (const { path, text } of textsOf(record)) {
        const next = rewrite(text, record, path);
        if (next === text) continue;
        const isSame = { _id: record._id, [path]: text } as Filter;
        const more = typeof record.rev === 'number' ? { $inc: { rev: 1 } } : {};
        await records.updateOne(isSame, { $set: { [path]: next }, ...more });
      }
    }
  }
}

type Found = { path: string; text: string };

function textsOf(value: unknown, path = ''): Found[] {
  if (typeof value === 'string') return path === '_id' ? [] : [{ path, text: value }];
  if (!isNested(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsOf(each, path === '' ? key : `${path}.${key}`),
  );
}

/** A list or a plain object; identifiers, dates and bytes are none. */
function isNested(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
