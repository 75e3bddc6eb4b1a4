import { sorted } from '../aggregation/ordering.ts';
import { compileOrder } from '../aggregation/sorting.ts';
import type { Collection } from '../catalogue/catalogue.ts';
import { compilePredicate } from '../matching/matching.ts';
import type { View } from '../storage/storage.ts';
import { type Flow, pause } from '../turns.ts';
import type { Doc } from '../values/values.ts';
import { type Plan, planFor } from './planner.ts';
import { type Examined, type Hit, scan } from './scanning.ts';

/** What to look for; `skip` and `limit` in documents, 0 or undefined for no limit. */
export interface Query {
  filter: Doc;
  sort?: Doc | undefined;
  skip?: number;
  limit?: number;
  hint?: unknown;
}

/** A query that was checked and planned, to be run once. */
export interface Running {
  hits: Flow<Hit>;
  plan: Plan | undefined;
  examined: Examined;
}

/** A hit is held as it is stored, without its decoded form. */
const sortable = {
  docOf: (hit: Hit): Doc => hit.doc,
  bytesOf: (hit: Hit): number => hit.forget().bytes.length,
};

const none = (examined: Examined): Running => ({ hits: [], plan: undefined, examined });

/** Plans and starts a query; malformed filters and sorts throw here, before anything is read. */
export function runQuery(view: View, collection: Collection | undefined, query: Query): Running {
  const matches = Object.keys(query.filter).length > 0 ? compilePredicate(query.filter) : undefined;
  const order =
    query.sort && !('$natural' in query.sort) && Object.keys(query.sort).length > 0
      ? compileOrder(query.sort)
      : undefined;
  const examined = { keys: 0, documents: 0 };
  if (!collection) return none(examined);
  const plan = planFor(view, collection, query.filter, query.sort, query.hint);
  const [skip, limit] = [query.skip ?? 0, query.limit || Infinity];
  let hits: Flow<Hit> = scan(view, collection, plan, matches, examined);
  if (order && !plan.isSorted) hits = sorted(hits, order, skip + limit, sortable);
  return { hits: skip > 0 || limit < Infinity ? window(hits, skip, limit) : hits, plan, examined };
}

function* window<T>(items: Flow<T>, skip: number, limit: number): Flow<T> {
  let seen = 0;
  for (const item of items) {
    if (item === pause) yield item;
    else if (seen++ >= skip) {
      yield item;
      if (seen - skip >= limit) return;
    }
  }
}

/** All hits, or undefined when they take longer than a turn to find. */
export function hitsOfOneTurn({ hits }: Running): Hit[] | undefined {
  const found: Hit[] = [];
  for (const hit of hits) {
    if (hit === pause) return undefined;
    found.push(hit);
  }
  return found;
}

/** All hits at once, for writers, who must not be interrupted. */
export function allHits({ hits }: Running): Hit[] {
  const found: Hit[] = [];
  for (const hit of hits) if (hit !== pause) found.push(hit);
  return found;
}
