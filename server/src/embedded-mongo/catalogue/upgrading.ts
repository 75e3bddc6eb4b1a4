import type { Storage } from '../storage/storage.ts';
import type { Collection } from './catalogue.ts';
import { after, entryValue, place, recordOf, recordSize } from './places.ts';

/** Entries read in one go. */
const chunk = 1000;

/**
 * Brings what format 1 wrote to format 2; to be called in a commit, which undoes all of it where it
 * fails. Format 1 had the record's number at the end of every index key; now unique indexes have
 * it as their value. What retryable writes were answered had another shape: it is forgotten, as it
 * is after half an hour.
 */
export function upgradeFrom1(storage: Storage, collections: Collection[]): void {
  for (const collection of collections)
    for (const index of collection.indexes) {
      if (!index.unique) continue;
      rewrite(storage, place.index(collection, index), (key) => {
        storage.remove(key);
        const value = entryValue(index, recordOf(key));
        storage.put(key.subarray(0, key.length - recordSize), value);
      });
    }
  rewrite(storage, place.sessions, (key) => storage.remove(key));
}

/** Changes every entry below a prefix. New keys must not lie behind the ones that they replace. */
function rewrite(storage: Storage, prefix: Buffer, change: (key: Buffer) => void): void {
  let from = prefix;
  for (;;) {
    const entries = storage.range(from, after(prefix), false, chunk);
    for (const { key } of entries) change(key);
    const last = entries.at(-1);
    if (!last || entries.length < chunk) return;
    from = Buffer.concat([last.key, Buffer.from([0])]);
  }
}
