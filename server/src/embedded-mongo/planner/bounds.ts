import { type BSONRegExp, Double } from 'bson';
import { after } from '../catalogue/places.ts';
import { cutBound } from '../keys/indexKeys.ts';
import { encodeKey } from '../keys/keys.ts';
import { rank, rankOf } from '../values/types.ts';
import { bsonTypeOf, type Doc, isDoc } from '../values/values.ts';

/** Ascending encoded keys in [start, end); a point when one value only. */
export interface Interval {
  start: Buffer;
  end: Buffer;
  isPoint: boolean;
}

/**
 * What one filter demands of its fields: per path, the operands that must all hold. What cannot
 * be told so (`$expr`, `$nor`) stands there by its name, without operands.
 */
export type Demands = Map<string, Doc[]>;

/** A filter with more branches of $or than this is not planned branch by branch. */
const maxBranches = 64;

const isOperators = (value: unknown): value is Doc =>
  isDoc(value) &&
  bsonTypeOf(value) === undefined &&
  Object.keys(value)[0]?.startsWith('$') === true;

function collect(filter: Doc, demands: Demands, ors: Doc[][]): void {
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$and') for (const part of operand as Doc[]) collect(part, demands, ors);
    else if (name === '$or') ors.push(operand as Doc[]);
    else if (name.startsWith('$')) demands.set(name, []);
    else demand(demands, name, operand);
  }
}

function demand(demands: Demands, path: string, operand: unknown): void {
  const given = isOperators(operand)
    ? operand
    : bsonTypeOf(operand) === 'BSONRegExp'
      ? { $regex: operand }
      : { $eq: operand };
  demands.set(path, [...(demands.get(path) ?? []), given]);
  const inner = given.$elemMatch;
  if (!isDoc(inner)) return;
  // an index does not hold what an array within the array holds
  if ('$elemMatch' in inner) return;
  if (isOperators(inner)) demand(demands, path, inner);
  else
    for (const [name, condition] of Object.entries(inner))
      if (!name.startsWith('$')) demand(demands, `${path}.${name}`, condition);
}

/**
 * A filter as alternatives, each a set of demands that all hold: `$and` is flattened and `$or`
 * multiplied out, up to 64 branches; what is left out only makes the demands weaker.
 */
export function alternatives(filter: Doc): Demands[] {
  const common: Demands = new Map();
  const ors: Doc[][] = [];
  collect(filter, common, ors);
  let branches: Demands[] = [common];
  for (const or of ors) {
    const options = or.flatMap(alternatives);
    if (options.length * branches.length > maxBranches)
      for (const branch of branches) branch.set('$or', []);
    else branches = branches.flatMap((branch) => options.map((option) => join(branch, option)));
  }
  return branches;
}

function join(a: Demands, b: Demands): Demands {
  const joined: Demands = new Map(a);
  for (const [path, operands] of b) joined.set(path, [...(joined.get(path) ?? []), ...operands]);
  return joined;
}

const pointAt = (value: unknown): Interval => {
  const start = encodeKey(value);
  return { start: cutBound(start), end: after(cutBound(start)), isPoint: true };
};

/** The values an equality finds; null finds missing and undefined too; arrays cannot be looked up. */
function points(value: unknown): Interval[] | undefined {
  if (value === null || value === undefined) return [pointAt(undefined), pointAt(null)];
  if (Array.isArray(value)) return undefined;
  if (bsonTypeOf(value) === 'BSONRegExp') return prefixOf(value as BSONRegExp);
  return [pointAt(value)];
}

/** Texts that begin with what `^plain` asks for, and the same expression as a value. */
function prefixOf(regex: BSONRegExp): Interval[] | undefined {
  const match = /^\^([\w @:,-]+)(.*)$/s.exec(regex.pattern);
  if (!match || regex.options !== '' || regex.pattern.includes('|')) return undefined;
  const prefix = /^[?*{]/.test(match[2]!) ? match[1]!.slice(0, -1) : match[1]!;
  if (prefix === '') return undefined;
  const start = Buffer.concat([Buffer.from([rank.string]), Buffer.from(prefix)]);
  return [{ start: cutBound(start), end: after(cutBound(start)), isPoint: false }, pointAt(regex)];
}

function intervalOf(name: string, operand: unknown, siblings: Doc): Interval[] | undefined {
  switch (name) {
    case '$eq':
      return bsonTypeOf(operand) === 'BSONRegExp' ? [pointAt(operand)] : points(operand);
    case '$in': {
      const lists = (operand as unknown[]).map(points);
      return lists.includes(undefined) ? undefined : union(lists.flat() as Interval[]);
    }
    case '$regex': {
      if (siblings.$options !== undefined && siblings.$options !== '') return undefined;
      const regex =
        typeof operand === 'string'
          ? { pattern: operand, options: '', _bsontype: 'BSONRegExp' }
          : operand;
      return prefixOf(regex as BSONRegExp)?.slice(0, typeof operand === 'string' ? 1 : 2);
    }
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return rangeOf(name, operand);
    default:
      return undefined;
  }
}

/** NaN sorts below all numbers, but is not less than any. */
const nan = encodeKey(new Double(Number.NaN));

function rangeOf(name: '$gt' | '$gte' | '$lt' | '$lte', operand: unknown): Interval[] | undefined {
  const type = rankOf(operand);
  if (operand === null || operand === undefined) return points(null);
  if (type === rank.minKey || type === rank.maxKey || type === rank.array || type === rank.object)
    return undefined;
  const whole = encodeKey(operand);
  const key = cutBound(whole);
  const isCut = key.length < whole.length;
  const all = Buffer.from([type]);
  const least = type === rank.number && !key.equals(nan) ? after(nan) : all;
  const isPoint = false;
  switch (name) {
    case '$gt':
      // a bound that was cut stands for every key that begins with it, so it stays inside
      return [{ start: isCut ? key : after(key), end: after(all), isPoint }];
    case '$gte':
      return [{ start: key, end: after(all), isPoint }];
    case '$lt':
      return [{ start: least, end: isCut ? after(key) : key, isPoint }];
    default:
      return [{ start: least, end: after(key), isPoint }];
  }
}

/** Sorted intervals without overlaps. */
export function union(intervals: Interval[]): Interval[] {
  const sorted = intervals.toSorted((a, b) => Buffer.compare(a.start, b.start));
  const merged: Interval[] = [];
  for (const interval of sorted) {
    const last = merged.at(-1);
    const gap = last ? Buffer.compare(last.end, interval.start) : -1;
    if (!last || gap < 0 || (gap === 0 && last.isPoint && interval.isPoint)) merged.push(interval);
    else if (!(last.isPoint && last.start.equals(interval.start) && interval.isPoint)) {
      const end = Buffer.compare(last.end, interval.end) >= 0 ? last.end : interval.end;
      merged[merged.length - 1] = { start: last.start, end, isPoint: false };
    }
  }
  return merged;
}

function intersect(a: Interval[], b: Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const x of a) {
    for (const y of b) {
      const start = Buffer.compare(x.start, y.start) >= 0 ? x.start : y.start;
      const end = Buffer.compare(x.end, y.end) <= 0 ? x.end : y.end;
      if (Buffer.compare(start, end) < 0)
        result.push({ start, end, isPoint: x.isPoint || y.isPoint });
    }
  }
  return result;
}

/**
 * Where the values of one field lie, given its demands; undefined: anywhere. On a multikey field
 * different elements may meet different demands, so only the tightest demand is used.
 */
export function intervalsOf(
  operands: Doc[] | undefined,
  isMultikey: boolean,
): Interval[] | undefined {
  let result: Interval[] | undefined;
  for (const operand of operands ?? []) {
    for (const [name, value] of Object.entries(operand)) {
      const found = intervalOf(name, value, operand);
      if (!found) continue;
      if (!result) result = found;
      else if (!isMultikey) result = intersect(result, found);
      else if (found.every(({ isPoint }) => isPoint) && !result.every(({ isPoint }) => isPoint))
        result = found;
    }
  }
  return result;
}

/** An interval of ascending keys as one of the inverted keys of a descending field. */
export function inverted({ start, end, isPoint }: Interval): Interval {
  const flip = (bytes: Buffer): Buffer => after(Buffer.from(bytes.map((byte) => 0xff ^ byte)));
  return { start: flip(end), end: flip(start), isPoint };
}
