import { fail } from '../errors.ts';
import type { Plan } from '../planner/planner.ts';
import { type Query, type Running, runQuery } from '../planner/query.ts';
import { type Doc, int, isDoc, wholeNumber } from '../values/values.ts';
import { pushDown } from './aggregating.ts';
import { type Call, type Command, docOption } from './command.ts';
import { drain, queryOf } from './reading.ts';

function stageOf(plan: Plan | undefined): Doc {
  if (!plan) return { stage: 'EOF' };
  if (plan.union)
    return {
      stage: 'FETCH',
      inputStage: { stage: 'OR', inputStages: plan.union.map((part) => stageOf(part).inputStage) },
    };
  const direction = plan.isReverse ? 'backward' : 'forward';
  if (!plan.index) return { stage: 'COLLSCAN', direction };
  const { name, key, isMultikey, unique, sparse, partialFilterExpression } = plan.index;
  const inputStage = {
    stage: 'IXSCAN',
    keyPattern: key,
    indexName: name,
    isMultiKey: isMultikey.includes(true),
    isUnique: unique,
    isSparse: sparse,
    isPartial: partialFilterExpression !== undefined,
    direction,
    ranges: int(plan.ranges.length),
  };
  return { stage: 'FETCH', inputStage };
}

/** The query that a command would run first. */
function explained(body: Doc): { query: Query; name: string } {
  const [command] = Object.keys(body) as [string];
  const name = String(body[command]);
  const first = (field: string): Doc => ((body[field] as Doc[] | undefined)?.[0] ?? {}) as Doc;
  switch (command) {
    case 'find':
      return { query: queryOf(body), name };
    case 'count':
    case 'distinct':
      return { query: { filter: docOption(body, 'query'), hint: body.hint }, name };
    case 'aggregate':
      return { query: pushDown(body.pipeline as Doc[]), name };
    case 'findAndModify':
      return {
        query: {
          filter: docOption(body, 'query'),
          sort: docOption(body, 'sort'),
          limit: 1,
          hint: body.hint,
        },
        name,
      };
    case 'update':
      return {
        query: { filter: docOption(first('updates'), 'q'), hint: first('updates').hint },
        name,
      };
    case 'delete':
      return {
        query: { filter: docOption(first('deletes'), 'q'), hint: first('deletes').hint },
        name,
      };
    default:
      return fail(59, `Explain failed due to unknown command: ${command}`);
  }
}

function describe(running: Running, query: Query): Doc {
  const base = stageOf(running.plan);
  const isSorting =
    query.sort && Object.keys(query.sort).length > 0 && running.plan && !running.plan.isSorted;
  return isSorting ? { stage: 'SORT', sortPattern: query.sort, inputStage: base } : base;
}

/** Which index a command would use, and how many keys and documents it looks at. Nothing is written. */
export const explain: Command = {
  options: ['explain', 'verbosity'],
  async run(call: Call) {
    const { explain: body, verbosity = 'allPlansExecution' } = call.body;
    if (!isDoc(body)) return fail(14, "BSON field 'explain' must be a command");
    const { query, name } = explained(body);
    const namespace = `${call.database}.${name}`;
    const running = runQuery(call.engine.storage, call.engine.catalogue.get(namespace), query);
    const winningPlan = describe(running, query);
    const reply: Doc = {
      queryPlanner: {
        plannerVersion: int(1),
        namespace,
        parsedQuery: query.filter,
        winningPlan,
        rejectedPlans: [],
      },
    };
    if (verbosity !== 'queryPlanner') {
      let returned = 0;
      const since = performance.now();
      await drain(running.hits, call.deadline, () => {
        returned++;
      });
      reply.executionStats = {
        executionSuccess: true,
        nReturned: wholeNumber(returned),
        executionTimeMillis: int(Math.round(performance.now() - since)),
        totalKeysExamined: wholeNumber(running.examined.keys),
        totalDocsExamined: wholeNumber(running.examined.documents),
        executionStages: winningPlan,
      };
    }
    return { reply: { ...reply, serverInfo: { version: '4.4.0' }, ok: 1 } };
  },
};
