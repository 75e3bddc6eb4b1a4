import { fail } from '../errors.ts';
import { compileFilter } from '../matching/matching.ts';
import { inTurns, pause } from '../turns.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { aliasOf } from '../values/types.ts';
import { type Doc, wholeNumber } from '../values/values.ts';
import { sizeOf } from './memory.ts';
import { sorted } from './ordering.ts';
import { compileOrder } from './sorting.ts';
import { checkOptions, each, gathering, type StageMaker, specDoc } from './stage.ts';

/** A stage's number without its fraction; NaN counts as 0. */
const whole = (spec: unknown, code: number, name: string): number =>
  isNumeric(spec)
    ? Math.trunc(toNumber(spec)) || 0
    : fail(code, `the argument to ${name} must be a number, not ${aliasOf(spec)}`);

const match: StageMaker = (spec, { around }) => {
  const matches = compileFilter(specDoc(spec, 15959, 'match filter'), around.variables);
  return each((doc) => (matches(doc) ? doc : undefined));
};

const limit: StageMaker = (spec, { name }) => {
  const most = whole(spec, 15957, name);
  if (most <= 0) return fail(15958, 'the limit must be positive');
  return function* (input) {
    let seen = 0;
    for (const doc of input) {
      yield doc;
      if (doc !== pause && ++seen >= most) return;
    }
  };
};

const skip: StageMaker = (spec, { name }) => {
  const count = whole(spec, 15972, name);
  if (count < 0) return fail(15956, 'Argument to $skip cannot be negative');
  return function* (input) {
    let seen = 0;
    for (const doc of input) if (doc === pause || seen++ >= count) yield doc;
  };
};

/** How many documents a `$skip` and a `$limit` leave of the sort before them. */
export function keptOf(rest: unknown[]): number {
  const [first, second] = rest as Doc[];
  const skipped = isNumeric(first?.$skip) ? Math.trunc(toNumber(first.$skip)) : 0;
  const given = (skipped > 0 ? second : first)?.$limit;
  const most = isNumeric(given) ? Math.trunc(toNumber(given)) : 0;
  return most > 0 ? most + skipped : Infinity;
}

const sortable = { docOf: (doc: Doc): Doc => doc, bytesOf: sizeOf };

const sort: StageMaker = (spec, { name, rest }) => {
  const given = specDoc(spec, 15973, name);
  if (Object.keys(given).length === 0)
    return fail(15976, '$sort stage must have at least one sort key');
  const order = compileOrder(given);
  return (input) => sorted<Doc>(input, order, keptOf(rest), sortable);
};

const count: StageMaker = (spec) => {
  if (typeof spec !== 'string') return fail(40156, 'the count field must be a non-empty string');
  if (spec === '') return fail(40157, 'the count field must be a non-empty string');
  if (spec.startsWith('$')) return fail(40158, 'the count field cannot be a $-prefixed path');
  if (spec.includes('\0')) return fail(40159, 'the count field cannot contain a null byte');
  if (spec.includes('.')) return fail(40160, "the count field cannot contain '.'");
  return function* (input) {
    let seen = 0;
    for (const doc of input) {
      if (doc === pause) yield doc;
      else seen++;
    }
    if (seen > 0) yield { [spec]: wholeNumber(seen) };
  };
};

const sample: StageMaker = (spec, { name }) => {
  const given = specDoc(spec, 28745, name);
  checkOptions(given, ['size'], 28748, name);
  if (!('size' in given)) return fail(28749, '$sample stage must specify a size');
  const size = whole(given.size, 28746, 'size of $sample');
  if (size < 0) return fail(28747, 'size argument to $sample must not be negative');
  return gathering(name, (docs) => {
    for (let i = 0; i < Math.min(size, docs.length); i++) {
      const j = i + Math.floor(Math.random() * (docs.length - i));
      [docs[i], docs[j]] = [docs[j]!, docs[i]!];
    }
    return inTurns(docs.slice(0, size));
  });
};

/** Stages that choose among documents, order or count them. */
export const choosingStages: Record<string, StageMaker> = {
  $match: match,
  $limit: limit,
  $skip: skip,
  $sort: sort,
  $count: count,
  $sample: sample,
};
