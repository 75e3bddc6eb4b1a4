import { mergeObjects } from '../aggregation/expressions/objects.ts';
import { updatePipeline } from '../aggregation/stages.ts';
import type { Collection } from '../catalogue/catalogue.ts';
import { fail } from '../errors.ts';
import { allHits, runQuery } from '../planner/query.ts';
import { insertDocument } from '../storage/writing.ts';
import { type Doc, isDoc } from '../values/values.ts';
import { type Call, lookUpOrMake } from './command.ts';
import { withId, writeChanges } from './writing.ts';

/** `$out`: the documents take the place of a whole collection, in one commit; its indexes stay. */
export async function outInto(call: Call, stage: Doc, docs: Doc[]): Promise<void> {
  const target = stage.$out;
  const name =
    typeof target === 'string'
      ? target
      : isDoc(target) && typeof target.coll === 'string'
        ? target.coll
        : fail(16990, '$out only supports a string or object argument');
  const database = isDoc(target) && typeof target.db === 'string' ? target.db : call.database;
  const { engine } = call;
  await engine.commits.write(() => {
    const context = engine.locks.plain();
    const collection = lookUpOrMake(call, `${database}.${name}`);
    engine.locks.waitForWriters(collection);
    const hits = allHits(runQuery(engine.storage, collection, { filter: {} }));
    writeChanges(
      context,
      collection,
      hits.map((hit) => ({ hit, next: undefined })),
    );
    for (const doc of docs) insertDocument(context, collection, withId(doc));
  });
}

interface Merge {
  ns: string;
  on: string[];
  whenMatched: unknown;
  whenNotMatched: unknown;
  variables: Doc;
}

function readMerge(call: Call, stage: Doc): Merge {
  const spec =
    typeof stage.$merge === 'string'
      ? { into: stage.$merge }
      : isDoc(stage.$merge)
        ? stage.$merge
        : fail(51182, '$merge requires a string or object argument');
  const unknown = Object.keys(spec).find(
    (key) => !['into', 'on', 'let', 'whenMatched', 'whenNotMatched'].includes(key),
  );
  if (unknown) return fail(40415, `BSON field '$merge.${unknown}' is an unknown field.`);
  const { into } = spec as Doc;
  const ns =
    typeof into === 'string'
      ? `${call.database}.${into}`
      : isDoc(into)
        ? `${(into.db as string | undefined) ?? call.database}.${into.coll as string}`
        : fail(51178, "$merge 'into' must be a string or an object");
  const on = (spec as Doc).on ?? '_id';
  return {
    ns,
    on: Array.isArray(on) ? (on as string[]) : [on as string],
    whenMatched: (spec as Doc).whenMatched ?? 'merge',
    whenNotMatched: (spec as Doc).whenNotMatched ?? 'insert',
    variables: ((spec as Doc).let as Doc | undefined) ?? {},
  };
}

function mergeOne(call: Call, collection: Collection, merge: Merge, doc: Doc): void {
  const { engine } = call;
  const context = engine.locks.plain();
  const filter = Object.fromEntries(merge.on.map((path) => [path, doc[path] ?? null]));
  const [hit] = allHits(runQuery(engine.storage, collection, { filter, limit: 1 }));
  if (!hit) {
    if (merge.whenNotMatched === 'fail')
      fail(
        13113,
        '$merge could not find a matching document in the target collection for at least one document in the source collection',
      );
    if (merge.whenNotMatched === 'insert') insertDocument(context, collection, withId(doc));
    return;
  }
  const { whenMatched } = merge;
  if (whenMatched === 'fail') fail(11000, '$merge found a document that exists already');
  if (whenMatched === 'keepExisting') return;
  const next = Array.isArray(whenMatched)
    ? updatePipeline(whenMatched as Doc[], { ...merge.variables, new: doc })(hit.doc)
    : whenMatched === 'replace'
      ? { _id: hit.doc._id, ...doc }
      : mergeObjects([hit.doc, doc]);
  writeChanges(context, collection, [{ hit, next }]);
}

/** `$merge`: each document is inserted, or merged into the one with the same key; in one commit. */
export async function mergeInto(call: Call, stage: Doc, docs: Doc[]): Promise<void> {
  const merge = readMerge(call, stage);
  let next = 0;
  await call.engine.commits.write(() => {
    const collection = lookUpOrMake(call, merge.ns);
    for (; next < docs.length; next++) mergeOne(call, collection, merge, withId(docs[next]!));
  });
}
