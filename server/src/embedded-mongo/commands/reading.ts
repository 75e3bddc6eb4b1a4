import type { Long } from 'bson';
import { compileProjection } from '../aggregation/projection.ts';
import { fail } from '../errors.ts';
import { encodeKey } from '../keys/keys.ts';
import { type Query, runQuery } from '../planner/query.ts';
import type { Hit } from '../planner/scanning.ts';
import { type Flow, inTurn, letOthers, pause } from '../turns.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { visitPath } from '../values/paths.ts';
import { type Doc, encode, int, isDoc, maxDocumentBytes, wholeNumber } from '../values/values.ts';
import {
  type Answer,
  type Call,
  type Command,
  collectionOf,
  countOption,
  docOption,
  flagOption,
  namespaceOf,
  viewOf,
} from './command.ts';
import type { Cursor } from './cursors.ts';

/** How many documents a first batch has when nobody says. */
const firstBatchSize = 101;

/** Answers with a cursor's first or next batch. */
export async function batchAnswer(
  call: Call,
  cursor: Cursor,
  size: number,
  field: 'firstBatch' | 'nextBatch',
  isSingle = false,
): Promise<Answer> {
  const { documents, id } = await call.engine.cursors.take(cursor, size, call.deadline);
  const isClosed = isSingle && call.engine.cursors.kill(id);
  return {
    reply: { cursor: { id: isClosed ? (id.sub(id) as Long) : id, ns: cursor.ns }, ok: 1 },
    batch: { field, documents },
  };
}

/** Refuses (9) a find's options that have the wrong type. */
function checkFind(body: Doc): void {
  const wanted = { object: isDoc, number: isNumeric, bool: (v: unknown) => typeof v === 'boolean' };
  const types = {
    object: ['filter', 'sort', 'projection', 'min', 'max'],
    number: ['skip', 'limit', 'batchSize'],
    bool: ['singleBatch', 'allowDiskUse', 'returnKey', 'showRecordId', 'tailable', 'awaitData'],
  } as const;
  for (const type of ['object', 'number', 'bool'] as const)
    for (const name of types[type])
      if (body[name] !== undefined && !wanted[type](body[name]))
        fail(9, `Failed to parse: '${name}' field must be of type ${type}.`);
}

/** A find's options as a query. A negative limit means one batch, as in old drivers. */
export function queryOf(body: Doc): Query & { isSingle: boolean } {
  return {
    filter: docOption(body, 'filter'),
    sort: docOption(body, 'sort'),
    skip: countOption(body, 'skip') ?? 0,
    limit: countOption(body, 'limit') ?? 0,
    hint: body.hint,
    isSingle: flagOption(body, 'singleBatch'),
  };
}

/** Hits as encoded documents, projected; what is not projected is passed on as it was stored. */
export function* encoded(hits: Flow<Hit>, projection: Doc): Flow<Uint8Array> {
  const project =
    Object.keys(projection).length > 0 ? compileProjection(projection, true) : undefined;
  for (const hit of hits) {
    if (hit === pause) yield hit;
    else yield project ? encode(project(hit.doc, hit.offset)) : hit.bytes;
  }
}

export const find: Command = {
  isTransactional: true,
  options: [
    'find',
    'filter',
    'sort',
    'projection',
    'skip',
    'limit',
    'batchSize',
    'singleBatch',
    'hint',
    'allowDiskUse',
    'noCursorTimeout',
    'awaitData',
    'tailable',
    'allowPartialResults',
    'returnKey',
    'showRecordId',
    'min',
    'max',
    'collation',
    'oplogReplay',
  ],
  run(call) {
    checkFind(call.body);
    for (const name of ['tailable', 'awaitData', 'returnKey', 'showRecordId'])
      if (flagOption(call.body, name)) fail(2, `${name} is not supported by this store`);
    for (const name of ['min', 'max'])
      if (call.body[name] !== undefined) fail(2, `${name} is not supported by this store`);
    const ns = namespaceOf(call);
    const { isSingle, ...query } = queryOf(call.body);
    const projection = docOption(call.body, 'projection');
    if (Object.keys(projection).length > 0) compileProjection(projection, true);
    const running = runQuery(viewOf(call), collectionOf(call), query);
    const items = encoded(running.hits, projection);
    const cursor = call.engine.cursors.open(ns, items, call.transaction, query.limit || Infinity);
    return batchAnswer(
      call,
      cursor,
      countOption(call.body, 'batchSize') ?? firstBatchSize,
      'firstBatch',
      isSingle,
    );
  },
};

export const getMore: Command = {
  isTransactional: true,
  options: ['getMore', 'collection', 'batchSize', 'term', 'lastKnownCommittedOpTime'],
  run(call) {
    const cursor = call.engine.cursors.get(
      call.body.getMore as Long,
      namespaceOf(call, 'collection'),
      call.transaction,
    );
    const size = countOption(call.body, 'batchSize');
    return batchAnswer(call, cursor, size || Number.MAX_SAFE_INTEGER, 'nextBatch');
  },
};

export const killCursors: Command = {
  isTransactional: true,
  options: ['killCursors', 'cursors'],
  run(call) {
    const ids = call.body.cursors as Long[];
    const killed = ids.filter((id) => call.engine.cursors.kill(id));
    const missing = ids.filter((id) => !killed.includes(id));
    return {
      reply: {
        cursorsKilled: killed,
        cursorsNotFound: missing,
        cursorsAlive: [],
        cursorsUnknown: [],
        ok: 1,
      },
    };
  },
};

/** Walks a flow to its end, giving others a turn at each pause. Throws 50 past the deadline. */
export async function drain<T>(
  flow: Flow<T>,
  deadline: number,
  visit: (item: T) => void,
): Promise<void> {
  const items = flow[Symbol.iterator]();
  const walk = (): boolean => {
    for (;;) {
      const { value, done } = items.next();
      if (done) return true;
      if (value === pause) return false;
      visit(value as T);
    }
  };
  try {
    while (!inTurn(deadline, walk)) await letOthers(deadline);
  } finally {
    items.return?.();
  }
}

/** A whole number among count's options, 0 when absent. Throws 2, 9. */
function wholeOption(body: Doc, name: string): number {
  const value = body[name] ?? int(0);
  if (!isNumeric(value)) return fail(2, `${name} value is not a valid number`);
  const number = toNumber(value);
  return Number.isInteger(number) ? number : fail(9, `Expected an integer: ${name}: ${number}`);
}

export const count: Command = {
  options: ['count', 'query', 'limit', 'skip', 'hint', 'fields', 'collation'],
  async run(call) {
    const collection = collectionOf(call);
    const filter = docOption(call.body, 'query');
    const [limit, skip] = [wholeOption(call.body, 'limit'), wholeOption(call.body, 'skip')];
    if (skip < 0) fail(9, `Expected a positive number in: skip: ${skip}`);
    let n = 0;
    if (Object.keys(filter).length === 0 && !call.transaction && !call.body.hint) {
      n = Math.max(0, (collection?.count ?? 0) - skip);
      if (limit !== 0) n = Math.min(n, Math.abs(limit));
    } else {
      const running = runQuery(viewOf(call), collection, {
        filter,
        skip,
        limit: Math.abs(limit),
        hint: call.body.hint,
      });
      await drain(running.hits, call.deadline, () => {
        n++;
      });
    }
    return { reply: { n: wholeNumber(n), ok: 1 } };
  },
};

export const distinct: Command = {
  isTransactional: true,
  options: ['distinct', 'key', 'query', 'collation', 'hint'],
  async run(call) {
    if (typeof call.body.key !== 'string')
      fail(14, "BSON field 'distinct.key' is the wrong type, expected type 'string'");
    if ((call.body.key as string).includes('\0'))
      fail(31032, 'Key field cannot contain an embedded null byte');
    const parts = (call.body.key as string).split('.');
    const values = new Map<string, unknown>();
    let size = 0;
    const running = runQuery(viewOf(call), collectionOf(call), {
      filter: docOption(call.body, 'query'),
      hint: call.body.hint,
    });
    await drain(running.hits, call.deadline, ({ doc }: Hit) => {
      visitPath(doc, parts, true, (value, _offset, isEntered) => {
        if (value !== undefined && !isEntered) {
          const key = encodeKey(value).toString('latin1');
          if (values.has(key)) return false;
          values.set(key, value);
          size += key.length;
          if (size > maxDocumentBytes) fail(31299, 'distinct too big, 16mb cap');
        }
        return false;
      });
    });
    return { reply: { values: [...values.values()], ok: 1 } };
  },
};
