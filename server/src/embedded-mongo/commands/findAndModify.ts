import { compileProjection } from '../aggregation/projection.ts';
import { fail } from '../errors.ts';
import { allHits, runQuery } from '../planner/query.ts';
import { insertDocument } from '../storage/writing.ts';
import { compileUpdate } from '../updates/updates.ts';
import { aliasOf } from '../values/types.ts';
import { type Doc, int, isDoc } from '../values/values.ts';
import {
  beforeStatement,
  type Call,
  type Command,
  docOption,
  flagOption,
  lookUp,
  lookUpOrMake,
  namespaceOf,
  runWrite,
  viewOf,
  writerOf,
} from './command.ts';
import { changesOf, filtersOption, upsertDocument, writeChanges } from './writing.ts';

const reply = (value: Doc | null, lastErrorObject: Doc): Doc => ({ lastErrorObject, value, ok: 1 });

function removeOne(call: Call, ns: string, fields: (doc: Doc, offset?: number) => Doc): Doc {
  const collection = lookUp(call, ns);
  const [hit] = allHits(
    runQuery(viewOf(call), collection, {
      filter: docOption(call.body, 'query'),
      sort: docOption(call.body, 'sort'),
      limit: 1,
      hint: call.body.hint,
    }),
  );
  if (!hit) return reply(null, { n: int(0) });
  writeChanges(writerOf(call), collection!, [{ hit, next: undefined }]);
  return reply(fields(hit.doc, hit.offset), { n: int(1) });
}

function updateOne(call: Call, ns: string, fields: (doc: Doc, offset?: number) => Doc): Doc {
  const { body } = call;
  const filter = docOption(body, 'query');
  const update = compileUpdate(body.update, filtersOption(body));
  const isNew = flagOption(body, 'new');
  const collection = lookUp(call, ns);
  const [hit] = allHits(
    runQuery(viewOf(call), collection, {
      filter,
      sort: docOption(body, 'sort'),
      limit: 1,
      hint: body.hint,
    }),
  );
  if (hit) {
    const { changes, failure } = changesOf([hit], update);
    if (failure) throw failure;
    writeChanges(writerOf(call), collection!, changes);
    const after = changes[0]?.next ?? hit.doc;
    return reply(fields(isNew ? after : hit.doc, hit.offset), { n: int(1), updatedExisting: true });
  }
  if (!flagOption(body, 'upsert')) return reply(null, { n: int(0), updatedExisting: false });
  const doc = upsertDocument(filter, update);
  insertDocument(writerOf(call), lookUpOrMake(call, ns), doc);
  return reply(isNew ? fields(doc) : null, {
    n: int(1),
    updatedExisting: false,
    upserted: doc._id,
  });
}

const documents = [
  ['query', 31160],
  ['sort', 31174],
  ['fields', 31175],
] as const;

/** Refuses options of the wrong type, and those that make no sense together (9, 2). */
function check(body: Doc, isRemove: boolean): void {
  for (const [name, code] of documents)
    if (body[name] !== undefined && !isDoc(body[name]))
      fail(code, `'${name}' parameter must be an object, found ${aliasOf(body[name])}`);
  if (!isRemove && body.update === undefined)
    fail(9, 'Either an update or remove=true must be specified');
  const isNew = flagOption(body, 'new');
  if (isRemove) {
    if (body.update !== undefined) fail(9, 'Cannot specify both an update and remove=true');
    if (flagOption(body, 'upsert')) fail(9, 'Cannot specify both upsert=true and remove=true');
    if (isNew)
      fail(
        9,
        "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
      );
    if (body.arrayFilters !== undefined) fail(9, 'Cannot specify arrayFilters and remove=true');
  }
  if (Array.isArray(body.update) && body.arrayFilters !== undefined)
    fail(9, 'Cannot specify arrayFilters and a pipeline update');
  if (isNew && Object.keys(docOption(body, 'fields')).some((path) => path.endsWith('.$')))
    fail(2, 'cannot use a positional projection and return the new document');
}

/** Finds one document, changes or removes it, and gives it as it was before or is after. */
export const findAndModify: Command = {
  isWrite: true,
  isTransactional: true,
  options: [
    'findAndModify',
    'findandmodify',
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'bypassDocumentValidation',
    'collation',
    'arrayFilters',
    'hint',
  ],
  async run(call) {
    const { body } = call;
    const ns = namespaceOf(call);
    const isRemove = flagOption(body, 'remove');
    check(body, isRemove);
    const spec = docOption(body, 'fields');
    const fields = Object.keys(spec).length > 0 ? compileProjection(spec, true) : (doc: Doc) => doc;
    if (call.earlier) return { reply: call.earlier };
    return runWrite(call, () => {
      beforeStatement(call);
      return isRemove ? removeOne(call, ns, fields) : updateOne(call, ns, fields);
    });
  },
};
