import type { Collection } from '../catalogue/catalogue.ts';
import type { IndexSpec } from '../catalogue/indexSpecs.ts';
import { after, place } from '../catalogue/places.ts';
import { fail } from '../errors.ts';
import { cutBound, isWholeBound } from '../keys/indexKeys.ts';
import { compileFilter, isOperatorDoc } from '../matching/matching.ts';
import type { View } from '../storage/storage.ts';
import { equal } from '../values/comparison.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { type Doc, isDoc } from '../values/values.ts';
import {
  alternatives,
  type Demands,
  type Interval,
  intervalsOf,
  inverted,
  union,
} from './bounds.ts';
import { isExact } from './exactness.ts';

/** A part of an index to read. `isKey`: `start` is one whole key of a unique index, for a `get`. */
export interface Range {
  start: Buffer;
  end: Buffer;
  isKey?: boolean;
}

/** Byte ranges of an index (or of the documents) to read, in order, and what order that gives. */
export interface Plan {
  /** Undefined: the documents themselves, in order of insertion. */
  index: IndexSpec | undefined;
  ranges: Range[];
  isReverse: boolean;
  /** The entries come in the order that was asked for. */
  isSorted: boolean;
  /** The ranges hold what the filter asks for and nothing else. */
  isExact?: boolean;
  /** For an $or whose branches use different indexes. */
  union?: Plan[];
}

/** An index with fewer entries in range than this is read to the end rather than guessed about. */
const sampleSize = 200;
const maxRanges = 2000;

interface Candidate extends Plan {
  boundFields: number;
}

/** Documents a partial or sparse index leaves out must not be asked for. */
function isUsable(index: IndexSpec, demands: Demands): boolean {
  if (index.partialFilterExpression && !implies(demands, index.partialFilterExpression))
    return false;
  if (!index.sparse) return true;
  return index.fields.some(({ path }) => demands.get(path)?.some(excludesMissing) ?? false);
}

function excludesMissing(operand: Doc): boolean {
  return Object.entries(operand).some(([name, value]) => {
    if (name === '$in') return !(value as unknown[]).includes(null);
    if (name === '$exists') return value === true || (isNumeric(value) && toNumber(value) !== 0);
    return ['$eq', '$gt', '$gte', '$lt', '$lte', '$regex'].includes(name) && value !== null;
  });
}

/** True when demands guarantee a partial index's filter: each of its conditions is demanded too. */
function implies(demands: Demands, filter: Doc): boolean {
  return Object.entries(filter).every(([path, condition]) => {
    if (path === '$and') return (condition as Doc[]).every((part) => implies(demands, part));
    const operands = demands.get(path) ?? [];
    const conditions = isOperatorDoc(condition)
      ? Object.entries(condition)
      : [['$eq', condition] as [string, unknown]];
    return conditions.every(([name, value]) =>
      operands.some((operand) => demandImplies(operand, name, value)),
    );
  });
}

function demandImplies(operand: Doc, name: string, value: unknown): boolean {
  if (name in operand && equal(operand[name], value)) return true;
  if (name === '$exists') return excludesMissing(operand);
  const holds = (given: unknown): boolean =>
    !Array.isArray(given) &&
    given !== null &&
    compileFilter({ v: { [name]: value } })({ v: given });
  if ('$eq' in operand) return holds(operand.$eq);
  if (Array.isArray(operand.$in)) return operand.$in.every(holds);
  const bounds =
    name === '$gt' || name === '$gte'
      ? ['$gt', '$gte']
      : name === '$lt' || name === '$lte'
        ? ['$lt', '$lte']
        : [];
  return bounds.some((bound) => bound in operand && holds(operand[bound]));
}

interface Bounded {
  ranges: Interval[];
  /** How many leading fields the ranges make use of. */
  bound: number;
  /** The leading fields that are one single value each. */
  fixed: Buffer[];
}

/** The ranges that one set of demands leaves of an index; undefined: all of it. */
function rangesOf(index: IndexSpec, demands: Demands): Bounded | undefined {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  const fixed: Buffer[] = [];
  let multikeyRoot: string | undefined;
  let bound = 0;
  for (const [i, { path, isDescending }] of index.fields.entries()) {
    const root = path.split('.')[0]!;
    if (multikeyRoot === root) break; // another element of the same array may meet this demand
    const found = intervalsOf(demands.get(path), index.isMultikey[i]!);
    if (!found || prefixes.length * found.length > maxRanges) break;
    if (index.isMultikey[i]) multikeyRoot = root;
    const intervals = isDescending ? found.map(inverted).toReversed() : found;
    bound = i + 1;
    if (index.isCut || !intervals.every(({ isPoint }) => isPoint)) {
      return {
        ranges: prefixes.flatMap((prefix) => intervals.map((interval) => under(prefix, interval))),
        bound,
        fixed,
      };
    }
    prefixes = prefixes.flatMap((prefix) =>
      intervals.map(({ start }) => Buffer.concat([prefix, start])),
    );
    if (intervals.length === 1 && fixed.length === i) fixed.push(intervals[0]!.start);
  }
  return bound === 0 ? undefined : { ranges: prefixes.map(group), bound, fixed };
}

const group = (prefix: Buffer): Interval => ({ start: prefix, end: after(prefix), isPoint: true });
const under = (prefix: Buffer, { start, end, isPoint }: Interval): Interval => ({
  start: Buffer.concat([prefix, start]),
  end: end.length === 0 ? after(prefix) : Buffer.concat([prefix, end]),
  isPoint,
});

/** 1 when an index read forward gives the sort, -1 when read backward, 0 when it does not. */
function directionFor(index: IndexSpec, sort: Doc, fixed: number): number {
  if (index.isCut) return 0;
  const fixedPaths = index.fields.slice(0, fixed).map(({ path }) => path);
  const wanted = Object.entries(sort).filter(([path]) => !fixedPaths.includes(path));
  const fields = index.fields.map((field, i) => ({ ...field, isMultikey: index.isMultikey[i]! }));
  let direction = 0;
  for (const [i, [path, order]] of wanted.entries()) {
    const field = fields[fixed + i];
    if (!field || field.path !== path || field.isMultikey || !isNumeric(order)) return 0;
    const sign = toNumber(order) < 0 === field.isDescending ? 1 : -1;
    if (direction !== 0 && direction !== sign) return 0;
    direction = sign;
  }
  if (index.fields.slice(0, fixed).some((_, i) => index.isMultikey[i])) return 0;
  return direction === 0 ? 1 : direction;
}

function candidateFor(
  collection: Collection,
  index: IndexSpec,
  branches: Demands[],
  sort: Doc | undefined,
  isForced: boolean,
): Candidate | undefined {
  if (!isForced && !branches.every((demands) => isUsable(index, demands))) return undefined;
  const found = branches.map((demands) => rangesOf(index, demands));
  const isBound = found.every((branch) => branch !== undefined);
  const prefix = place.index(collection, index);
  const fixed = isBound ? commonFixed(found.map((branch) => branch!)) : 0;
  const direction = sort ? directionFor(index, sort, fixed) : 1;
  const isSorted = direction !== 0;
  if (!isBound && !isForced && !(sort && isSorted)) return undefined;
  const intervals = isBound
    ? union(found.flatMap((branch) => branch!.ranges))
    : [{ start: Buffer.alloc(0), end: Buffer.alloc(0), isPoint: false }];
  const boundFields = isBound ? Math.min(...found.map((branch) => branch!.bound)) : 0;
  const isWhole = index.unique && !index.isCut && boundFields === index.fields.length;
  const ranges = intervals.map(({ start, end, isPoint }) => ({
    start: Buffer.concat([prefix, cutBound(start)]),
    end: end.length === 0 ? after(prefix) : Buffer.concat([prefix, endBound(end)]),
    isKey: isWhole && isPoint && isWholeBound(start),
  }));
  const isReverse = direction === -1;
  if (isReverse) ranges.reverse();
  return {
    index,
    ranges,
    isReverse,
    isSorted,
    isExact:
      branches.every((demands, i) => isExact(index, found[i]?.bound ?? 0, demands)) &&
      intervals.every(({ start, end }) => isWholeBound(start) && isWholeBound(end)),
    boundFields,
  };
}

/** How many leading fields are the same single value in every branch. */
function commonFixed(branches: Bounded[]): number {
  const [first, ...others] = branches;
  const differs = first!.fixed.findIndex(
    (key, i) => !others.every(({ fixed }) => fixed[i]?.equals(key)),
  );
  return differs < 0 ? first!.fixed.length : differs;
}

/** The end of a range over keys that may have been cut. */
function endBound(end: Buffer): Buffer {
  const cut = cutBound(end);
  return cut.length === end.length ? end : after(cut);
}

/** Entries in a plan's ranges, counted up to a limit. */
function sample(view: View, plan: Plan): number {
  let count = 0;
  for (const { start, end } of plan.ranges) {
    count += view.range(start, end, false, sampleSize - count).length;
    if (count >= sampleSize) break;
  }
  return count;
}

function costOf(view: View, plan: Candidate, sort: Doc | undefined): number {
  const entries = plan.boundFields === 0 ? sampleSize * 2 : sample(view, plan);
  const sorting = sort && !plan.isSorted ? (entries >= sampleSize ? 100_000 : entries) : 0;
  return entries + sorting - plan.boundFields / 10;
}

function scanAll(collection: Collection, isReverse: boolean, isSorted: boolean): Plan {
  const start = place.documents(collection);
  return { index: undefined, ranges: [{ start, end: after(start) }], isReverse, isSorted };
}

function hinted(collection: Collection, hint: unknown): IndexSpec | 'natural' | undefined {
  if (hint === undefined || (isDoc(hint) && Object.keys(hint).length === 0)) return undefined;
  if (isDoc(hint) && '$natural' in hint)
    return Object.keys(hint).length === 1
      ? 'natural'
      : fail(2, `Cannot include '$natural' in compound hint`);
  if (!isDoc(hint) && typeof hint !== 'string')
    return fail(9, 'hint must be either a string or nested object');
  const index = collection.indexes.find(({ name, key }) =>
    typeof hint === 'string' ? name === hint : equal(key, hint),
  );
  return (
    index ??
    fail(
      2,
      'error processing query: planner returned error: hint provided does not correspond to an existing index',
    )
  );
}

/** The direction of a sort in order of insertion. Throws 2 when more than that is asked for. */
function naturalOf(sort: Doc | undefined, hint: unknown): number | undefined {
  if (!sort || !('$natural' in sort)) return undefined;
  const { $natural } = sort;
  if (Object.keys(sort).length > 1) fail(2, `Cannot include '$natural' in compound sort`);
  if (hint !== undefined && !(isDoc(hint) && '$natural' in hint))
    fail(2, 'index hint not allowed with $natural sort order');
  const direction = isNumeric($natural) ? toNumber($natural) : 0;
  if (direction !== 1 && direction !== -1) fail(2, '$natural sort must be 1 or -1');
  return direction;
}

/**
 * Chooses how to find what a filter asks for: the index with the fewest entries in range (counted
 * up to 200), one that gives the order where that saves a sort, a union of indexes for an $or, or
 * all documents. The plan may give too many documents, never too few; the filter is asked again.
 */
export function planFor(
  view: View,
  collection: Collection,
  filter: Doc,
  sort?: Doc,
  hint?: unknown,
): Plan {
  const natural = naturalOf(sort, hint);
  if (natural !== undefined) return scanAll(collection, natural < 0, true);
  const branches = alternatives(filter);
  const order = sort && Object.keys(sort).length > 0 ? sort : undefined;
  const forced = hinted(collection, hint);
  if (forced === 'natural')
    return scanAll(
      collection,
      isDoc(hint) && toNumber(hint.$natural as never) < 0,
      order === undefined,
    );
  if (forced) return candidateFor(collection, forced, branches, order, true)!;
  const candidates = collection.indexes
    .map((index) => candidateFor(collection, index, branches, order, false))
    .filter((plan) => plan !== undefined);
  const best = cheapest(view, candidates, order);
  if (best) return best;
  return unionOf(view, collection, branches) ?? scanAll(collection, false, order === undefined);
}

function cheapest(
  view: View,
  candidates: Candidate[],
  order: Doc | undefined,
): Candidate | undefined {
  if (candidates.length < 2) return candidates[0];
  const costs = candidates.map((plan) => costOf(view, plan, order));
  return candidates[costs.indexOf(Math.min(...costs))];
}

/** One index for each branch of an $or, when every branch has one. */
function unionOf(view: View, collection: Collection, branches: Demands[]): Plan | undefined {
  if (branches.length < 2) return undefined;
  const plans: Plan[] = [];
  for (const branch of branches) {
    const candidates = collection.indexes
      .map((index) => candidateFor(collection, index, [branch], undefined, false))
      .filter((plan) => plan !== undefined);
    const best = cheapest(view, candidates, undefined);
    if (!best) return undefined;
    plans.push(best);
  }
  return { index: undefined, ranges: [], isReverse: false, isSorted: false, union: plans };
}
