import { ObjectId, type Timestamp } from 'bson';
import type { Collection } from '../catalogue/catalogue.ts';
import { fail } from '../errors.ts';
import type { Hit } from '../planner/scanning.ts';
import {
  claimChange,
  insertDocument,
  removeDocument,
  replaceDocument,
  type WriteContext,
} from '../storage/writing.ts';
import { nextTimestamp } from '../transactions/clusterTime.ts';
import { checkNames } from '../updates/updateOperators.ts';
import { compileUpdate, seedOf, type Update } from '../updates/updates.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { aliasOf } from '../values/types.ts';
import { bsonTypeOf, type Doc, encode, hasIdFirst, int, isDoc } from '../values/values.ts';
import {
  arrayOption,
  type Call,
  type Command,
  docOption,
  flagOption,
  lookUp,
  lookUpOrMake,
  namespaceOf,
  viewOf,
  writerOf,
} from './command.ts';
import { checkSize, refuseRetry, runStatements, type Tally } from './statements.ts';
import { Targets } from './targets.ts';

/** Refuses (2, 52) what an insert cannot store: some _ids, top-level names that begin with a dollar. */
function checkInsertable(doc: Doc): void {
  const { _id } = doc;
  if (Array.isArray(_id)) fail(2, "can't use an array for _id");
  if (bsonTypeOf(_id) === 'BSONRegExp') fail(2, "can't use a regex for _id");
  if ('_id' in doc && _id === undefined) fail(2, "can't use a undefined for _id");
  const inId = isDoc(_id) && bsonTypeOf(_id) === undefined ? Object.keys(_id) : [];
  const inner = inId.find((key) => key.startsWith('$'));
  if (inner)
    fail(52, `_id fields may not contain '$'-prefixed fields: ${inner} is not valid for storage.`);
  const dollar = Object.keys(doc).find((key) => key.startsWith('$'));
  if (dollar) fail(2, `Document can't have $ prefixed field names: ${dollar}`);
}

/** Refuses (53, 52) what an upsert would make and nobody can store. */
export function checkStorable(doc: Doc): void {
  const { _id } = doc;
  if (Array.isArray(_id) || bsonTypeOf(_id) === 'BSONRegExp' || ('_id' in doc && _id === undefined))
    fail(53, `The '_id' value cannot be of type ${aliasOf(_id)}`);
  for (const [name, value] of Object.entries(doc)) {
    if (name.startsWith('$'))
      fail(52, `The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`);
    checkNames(value, name);
  }
}

/** A document with its _id first, made when there is none. */
export function withId(doc: Doc): Doc {
  const undated = Object.keys(doc).filter((name) => name !== '_id' && isUndated(doc[name]));
  if ('_id' in doc && (doc._id === undefined || hasIdFirst(doc)) && undated.length === 0)
    return doc;
  const { _id = new ObjectId(), ...rest } = doc;
  for (const name of undated) rest[name] = nextTimestamp();
  return { _id, ...rest };
}

/** A timestamp of zero at the top of a new document stands for the moment of its writing. */
const isUndated = (value: unknown): boolean =>
  bsonTypeOf(value) === 'Timestamp' && (value as Timestamp).isZero();

export const insert: Command = {
  isWrite: true,
  isTransactional: true,
  options: ['insert', 'documents', 'ordered', 'bypassDocumentValidation'],
  async run(call) {
    const docs = arrayOption(call, 'documents') as Doc[];
    checkSize(docs);
    const ns = namespaceOf(call);
    const ready = docs.map((doc) => withId(doc));
    const context = writerOf(call);
    return runStatements(call, docs.length, false, (i, tally) => {
      checkInsertable(ready[i]!);
      insertDocument(context, lookUpOrMake(call, ns), ready[i]!);
      tally.n++;
      return undefined;
    });
  },
};

/** The new documents of an update, up to the first that fails; that failure is thrown after the rest is written. */
export function changesOf(
  hits: Hit[],
  update: Update,
): { changes: { hit: Hit; next: Doc }[]; failure: unknown } {
  const changes: { hit: Hit; next: Doc }[] = [];
  try {
    for (const hit of hits) {
      const next = update.apply(hit.doc, hit.offset, false);
      if (next !== hit.doc && (update.isForced || !hit.bytes.equals(encode(next))))
        changes.push({ hit, next });
    }
  } catch (failure) {
    return { changes, failure };
  }
  return { changes, failure: undefined };
}

/** Writes prepared changes: everything is claimed first, so that waiting never leaves half of them. */
export function writeChanges(
  context: WriteContext,
  collection: Collection,
  changes: { hit: Hit; next: Doc | undefined }[],
): void {
  for (const { hit, next } of changes) claimChange(context, collection, hit, next);
  for (const { hit, next } of changes) {
    if (next) replaceDocument(context, collection, hit, next);
    else removeDocument(context, collection, hit);
  }
}

/** The document an upsert inserts: what the filter fixes, then the update. */
export function upsertDocument(filter: Doc, update: Update): Doc {
  const seed = seedOf(filter);
  const base = update.isReplacement ? ('_id' in seed ? { _id: seed._id } : {}) : seed;
  const doc = update.apply(base, undefined, true);
  checkStorable(doc);
  return withId(doc);
}

/** The `arrayFilters` of an update. Throws 14 for what is no list of documents. */
export function filtersOption({ arrayFilters }: Doc): Doc[] {
  if (arrayFilters === undefined) return [];
  if (!Array.isArray(arrayFilters))
    return fail(14, `arrayFilters must be an array, found ${aliasOf(arrayFilters)}`);
  const other = arrayFilters.find((filter) => !isDoc(filter));
  return other === undefined
    ? arrayFilters
    : fail(14, `Each array filter must be an object, found ${aliasOf(other)}`);
}

const updateOptions = ['q', 'u', 'c', 'multi', 'upsert', 'arrayFilters', 'hint', 'collation'];
const deleteOptions = ['q', 'limit', 'hint', 'collation'];

function checkStatement(statement: unknown, allowed: string[], name: string): Doc {
  if (!isDoc(statement))
    return fail(14, `BSON field '${name}' must hold objects, not ${aliasOf(statement)}`);
  const unknown = Object.keys(statement).find((key) => !allowed.includes(key));
  if (unknown)
    return fail(
      unknown.startsWith('_') ? 9 : 40415,
      `BSON field '${name}.${unknown}' is an unknown field.`,
    );
  const required = name === 'delete.deletes' ? ['q', 'limit'] : ['q', 'u'];
  for (const field of required)
    if (statement[field] === undefined)
      return fail(40414, `BSON field '${name}.${field}' is missing but a required field`);
  if (statement.collation !== undefined) refuseCollation(statement.collation);
  return statement;
}

/** Only the simple collation is there. */
export function refuseCollation(collation: unknown): void {
  if (isDoc(collation) && (collation.locale === 'simple' || Object.keys(collation).length === 0))
    return;
  fail(2, 'collation is not supported by this store, except {locale: "simple"}');
}

function updateStatement(
  call: Call,
  ns: string,
  statement: Doc,
  targets: Targets,
  tally: Tally,
  index: number,
): Targets | undefined {
  const update = compileUpdate(
    statement.u,
    filtersOption(statement),
    statement.c === undefined ? undefined : docOption(statement, 'c'),
  );
  if (flagOption(statement, 'multi')) refuseRetry(call, 'multi=true');
  if (flagOption(statement, 'multi') && update.isReplacement)
    fail(9, 'multi update is not supported for replacement-style update');
  const existing = lookUp(call, ns);
  const part = targets.next(viewOf(call), existing);
  if (!part) return targets;
  const context = writerOf(call);
  if (part.hits.length === 0 && part.isOnly && flagOption(statement, 'upsert')) {
    const doc = upsertDocument(docOption(statement, 'q'), update);
    insertDocument(context, lookUpOrMake(call, ns), doc);
    tally.n++;
    tally.upserted.push({ index: int(index), _id: doc._id });
    return undefined;
  }
  const { changes, failure } = changesOf(part.hits, update);
  if (existing) writeChanges(context, existing, changes);
  if (failure) throw failure;
  tally.n += part.hits.length;
  tally.modified += changes.length;
  return targets.advance(part);
}

export const update: Command = {
  isWrite: true,
  isTransactional: true,
  options: ['update', 'updates', 'ordered', 'bypassDocumentValidation'],
  async run(call) {
    const updates = arrayOption(call, 'updates').map((item) =>
      checkStatement(item, updateOptions, 'update.updates'),
    );
    checkSize(updates);
    const ns = namespaceOf(call);
    const targets: Targets[] = [];
    return runStatements(call, updates.length, true, (i, tally) => {
      const statement = updates[i]!;
      targets[i] ??= new Targets({
        filter: docOption(statement, 'q'),
        limit: flagOption(statement, 'multi') ? 0 : 1,
        hint: statement.hint,
      });
      return updateStatement(call, ns, statement, targets[i]!, tally, i);
    });
  },
};

function deleteTargets(call: Call, statement: Doc): Targets {
  const limit = isNumeric(statement.limit) ? toNumber(statement.limit) : 0;
  if (limit !== 0 && limit !== 1)
    fail(9, `The limit field in delete objects must be 0 or 1. Got ${limit}`);
  if (limit === 0) refuseRetry(call, 'limit=0');
  return new Targets({ filter: docOption(statement, 'q'), limit, hint: statement.hint });
}

export const remove: Command = {
  isWrite: true,
  isTransactional: true,
  options: ['delete', 'deletes', 'ordered'],
  run(call) {
    const deletes = arrayOption(call, 'deletes').map((item) =>
      checkStatement(item, deleteOptions, 'delete.deletes'),
    );
    checkSize(deletes);
    const ns = namespaceOf(call);
    const targets: Targets[] = [];
    return runStatements(call, deletes.length, false, (i, tally) => {
      targets[i] ??= deleteTargets(call, deletes[i]!);
      const collection = lookUp(call, ns);
      const part = targets[i].next(viewOf(call), collection);
      if (!part) return targets[i];
      const changes = part.hits.map((hit) => ({ hit, next: undefined }));
      if (collection) writeChanges(writerOf(call), collection, changes);
      tally.n += part.hits.length;
      return targets[i].advance(part);
    });
  },
};
