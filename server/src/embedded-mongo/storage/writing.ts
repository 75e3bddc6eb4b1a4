import type { Catalogue, Collection } from '../catalogue/catalogue.ts';
import type { IndexSpec } from '../catalogue/indexSpecs.ts';
import { entryValue, place, recordOf } from '../catalogue/places.ts';
import { MongoError } from '../errors.ts';
import { indexKeysOf, keyValueOf } from '../keys/indexKeys.ts';
import { shown } from '../values/shown.ts';
import { checkDepth, type Doc, encode, encodeKept, maxDocumentBytes } from '../values/values.ts';
import type { Writer } from './storage.ts';

/**
 * What writes go through: plain commands write to storage, transactions to their overlay.
 * `claim` refuses (or parks) a write to something another transaction holds.
 */
export interface WriteContext {
  writer: Writer;
  catalogue: Catalogue;
  claim(key: Buffer): void;
  recount(collection: Collection, delta: number): void;
}

/** A document as it lies in storage. */
export interface Stored {
  record: number;
  doc: Doc;
}

/** A smaller document cannot be nested too deep: a level takes at least 8 bytes. */
const deepBytes = 1400;

interface Change {
  index: IndexSpec;
  added: Buffer[];
  removed: Buffer[];
}

function noteFlags(
  context: WriteContext,
  collection: Collection,
  index: IndexSpec,
  isMultikey: boolean[],
  isCut: boolean,
): void {
  const isNew =
    (isCut && !index.isCut) || isMultikey.some((flag, i) => flag && !index.isMultikey[i]);
  if (!isNew) return;
  index.isCut ||= isCut;
  index.isMultikey = index.isMultikey.map((flag, i) => flag || isMultikey[i]!);
  context.catalogue.touch(collection);
}

/** The index entries that a change from one document to another adds and removes. */
function changesOf(
  context: WriteContext,
  collection: Collection,
  before: Doc | undefined,
  next: Doc | undefined,
): Change[] {
  const changes: Change[] = [];
  for (const index of collection.indexes) {
    const old = before ? indexKeysOf(index, before).keys : [];
    const fresh = next ? indexKeysOf(index, next) : undefined;
    if (fresh) noteFlags(context, collection, index, fresh.isMultikey, fresh.isCut);
    const keys = fresh?.keys ?? [];
    const added = keys.filter((key) => !old.some((other) => other.equals(key)));
    const removed = old.filter((key) => !keys.some((other) => other.equals(key)));
    if (added.length > 0 || removed.length > 0) changes.push({ index, added, removed });
  }
  return changes;
}

/** The error for a key that another document has; its keyValue is what clashed. */
function duplicate(collection: Collection, index: IndexSpec, doc: Doc, key: Buffer): MongoError {
  const keyValue = keyValueOf(index, doc, key);
  return new MongoError(
    11000,
    `E11000 duplicate key error collection: ${collection.ns} index: ${index.name} dup key: ${shown(keyValue)}`,
    { keyPattern: index.key, keyValue },
  );
}

function claimUnique(context: WriteContext, collection: Collection, changes: Change[]): void {
  for (const { index, added, removed } of changes) {
    if (!index.unique) continue;
    for (const key of added) context.claim(place.entry(collection, index, key, 0));
    for (const key of removed) context.claim(place.entry(collection, index, key, 0));
  }
}

function checkUnique(
  context: WriteContext,
  collection: Collection,
  changes: Change[],
  doc: Doc,
  record: number,
): void {
  for (const { index, added } of changes) {
    if (!index.unique) continue;
    for (const key of added) {
      const taken = context.writer.get(place.entry(collection, index, key, record));
      if (taken && recordOf(taken) !== record) throw duplicate(collection, index, doc, key);
    }
  }
}

function apply(
  context: WriteContext,
  collection: Collection,
  changes: Change[],
  record: number,
): void {
  for (const { index, added, removed } of changes) {
    for (const key of removed) context.writer.remove(place.entry(collection, index, key, record));
    for (const key of added)
      context.writer.put(place.entry(collection, index, key, record), entryValue(index, record));
  }
}

/** Inserts a document and its index entries. Throws 11000 when a unique key is taken, 2 above 16 MB. */
export function insertDocument(context: WriteContext, collection: Collection, doc: Doc): void {
  const bytes = encodeKept(doc, 2);
  if (bytes.length > deepBytes) checkDepth(doc);
  const changes = changesOf(context, collection, undefined, doc);
  claimUnique(context, collection, changes);
  const record = collection.nextRecord;
  checkUnique(context, collection, changes, doc, record);
  collection.nextRecord++;
  context.writer.put(place.document(collection, record), bytes);
  apply(context, collection, changes, record);
  context.recount(collection, 1);
}

/** Claims all that replacing (or, without `next`, removing) a document touches, without writing. */
export function claimChange(
  context: WriteContext,
  collection: Collection,
  stored: Stored,
  next: Doc | undefined,
): void {
  context.claim(place.document(collection, stored.record));
  claimUnique(context, collection, changesOf(context, collection, stored.doc, next));
}

/** Replaces a document, keeping its record; call `claimChange` before. Throws 11000. */
export function replaceDocument(
  context: WriteContext,
  collection: Collection,
  stored: Stored,
  next: Doc,
): void {
  const bytes = encode(next, maxDocumentBytes, 17419);
  if (bytes.length > deepBytes) checkDepth(next);
  const changes = changesOf(context, collection, stored.doc, next);
  checkUnique(context, collection, changes, next, stored.record);
  context.writer.put(place.document(collection, stored.record), bytes);
  apply(context, collection, changes, stored.record);
}

/** Removes a document and its index entries; call `claimChange` before. */
export function removeDocument(
  context: WriteContext,
  collection: Collection,
  stored: Stored,
): void {
  context.writer.remove(place.document(collection, stored.record));
  apply(context, collection, changesOf(context, collection, stored.doc, undefined), stored.record);
  context.recount(collection, -1);
}

/** Fills a new index from the documents there are. Throws 11000, 171. */
export function buildIndex(
  context: WriteContext,
  collection: Collection,
  index: IndexSpec,
  documents: Iterable<Stored>,
): void {
  for (const { doc, record } of documents) {
    const { keys, isMultikey, isCut } = indexKeysOf(index, doc);
    noteFlags(context, collection, index, isMultikey, isCut);
    const changes = [{ index, added: keys, removed: [] }];
    if (index.unique) checkUnique(context, collection, changes, doc, record);
    apply(context, collection, changes, record);
  }
}
