import { Binary } from 'bson';
import { keptOf } from '../aggregation/choosing.ts';
import type { Surroundings } from '../aggregation/stage.ts';
import { compilePipeline } from '../aggregation/stages.ts';
import { fail } from '../errors.ts';
import { runQuery } from '../planner/query.ts';
import type { Hit } from '../planner/scanning.ts';
import { type Flow, pause } from '../turns.ts';
import { type Doc, encode, isDoc } from '../values/values.ts';
import {
  arrayOption,
  type Call,
  type Command,
  countOption,
  docOption,
  flagOption,
  lookUp,
  viewOf,
} from './command.ts';
import { explain } from './explaining.ts';
import { batchAnswer, drain } from './reading.ts';
import { mergeInto, outInto } from './storing.ts';

function* documents(hits: Flow<Hit>): Flow<Doc> {
  for (const hit of hits) yield hit === pause ? hit : hit.doc;
}

/** Leading `$match`, `$sort` and `$limit` become a query, which an index may serve. */
export function pushDown(pipeline: Doc[]): {
  filter: Doc;
  sort: Doc | undefined;
  limit: number;
  rest: Doc[];
} {
  const filters: Doc[] = [];
  let at = 0;
  while (isDoc(pipeline[at]?.$match) && Object.keys(pipeline[at]!).length === 1)
    filters.push(pipeline[at++]!.$match as Doc);
  const filter = filters.length === 1 ? filters[0]! : filters.length > 1 ? { $and: filters } : {};
  const sort = pipeline[at]?.$sort;
  const isAlone = Object.keys(pipeline[at] ?? {}).length === 1;
  if (!isAlone || !isDoc(sort) || Object.keys(sort).length === 0)
    return { filter, sort: undefined, limit: 0, rest: pipeline.slice(at) };
  const rest = pipeline.slice(at + 1);
  const kept = keptOf(rest);
  const limit = kept === Infinity ? 0 : kept;
  return { filter, sort, limit, rest };
}

/** What the stages of a call may reach. */
export function surroundings(call: Call): Surroundings {
  return {
    variables: {},
    find: (name, filter) =>
      documents(runQuery(viewOf(call), lookUp(call, `${call.database}.${name}`), { filter }).hits),
  };
}

function* encodedDocs(docs: Flow<Doc>): Flow<Uint8Array> {
  for (const doc of docs) yield doc === pause ? doc : encode(doc);
}

function checkPipeline(pipeline: unknown[]): Doc[] {
  for (const [i, stage] of pipeline.entries()) {
    if (!isDoc(stage)) return fail(14, "Each element of the 'pipeline' array must be an object");
    const name = Object.keys(stage)[0] ?? '';
    if ((name === '$out' || name === '$merge') && i < pipeline.length - 1)
      fail(40601, `${name} can only be the final stage in the pipeline`);
  }
  return pipeline as Doc[];
}

/** Starts a pipeline on its collection, or, for a database, on the sessions that it begins with. */
function start(call: Call, pipeline: Doc[]): { ns: string; results: Flow<Doc> } {
  const { body, database, session } = call;
  if (typeof body.aggregate !== 'string') {
    if (!pipeline[0]?.$listLocalSessions) {
      return fail(
        73,
        "{aggregate: 1} is not valid for this pipeline: the 'aggregate' field must specify a collection name",
      );
    }
    const sessions = session
      ? [{ _id: { id: new Binary(session.id, 4) }, lastUse: new Date() }]
      : [];
    return {
      ns: `${database}.$cmd.aggregate`,
      results: compilePipeline(pipeline.slice(1), surroundings(call))(sessions),
    };
  }
  const ns = `${database}.${body.aggregate}`;
  const { filter, sort, limit, rest } = pushDown(pipeline);
  const run = compilePipeline(rest, surroundings(call));
  const running = runQuery(viewOf(call), lookUp(call, ns), {
    filter,
    sort,
    limit,
    hint: body.hint,
  });
  return { ns, results: run(documents(running.hits)) };
}

export const aggregate: Command = {
  isTransactional: true,
  options: [
    'aggregate',
    'pipeline',
    'cursor',
    'explain',
    'allowDiskUse',
    'bypassDocumentValidation',
    'hint',
    'collation',
  ],
  async run(call) {
    const { body, engine } = call;
    const pipeline = checkPipeline(arrayOption(call, 'pipeline'));
    if (flagOption(body, 'explain'))
      return explain.run({ ...call, body: { explain: body, verbosity: 'queryPlanner' } });
    if (body.cursor === undefined)
      fail(9, "The 'cursor' option is required, except for aggregate with the explain argument");
    const last = pipeline.at(-1) ?? {};
    const storing = '$out' in last ? outInto : '$merge' in last ? mergeInto : undefined;
    if (storing && docOption(body, 'readConcern').level === 'linearizable')
      fail(72, `${Object.keys(last)[0]} cannot be used with a 'linearizable' read concern level`);
    const { ns, results } = start(call, storing ? pipeline.slice(0, -1) : pipeline);
    if (storing) {
      if (call.transaction) fail(263, 'Cannot run $out or $merge in a multi-document transaction');
      const docs: Doc[] = [];
      await drain(results, call.deadline, (doc) => docs.push(doc));
      await storing(call, last, docs);
    }
    const cursor = engine.cursors.open(ns, storing ? [] : encodedDocs(results), call.transaction);
    return batchAnswer(
      call,
      cursor,
      countOption(docOption(body, 'cursor'), 'batchSize') ?? 101,
      'firstBatch',
    );
  },
};
