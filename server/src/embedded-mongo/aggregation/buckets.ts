import { fail } from '../errors.ts';
import { pause } from '../turns.ts';
import { compare } from '../values/comparison.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { aliasOf, rankOf } from '../values/types.ts';
import { type Doc, int } from '../values/values.ts';
import { isPlainDoc } from './expressions/operators.ts';
import { isInt32 } from './expressions/wholeNumbers.ts';
import { compileExpression, type Evaluate, isConstant, scopeOf } from './expressions.ts';
import { compileFields, grouped } from './grouping.ts';
import { sorted } from './ordering.ts';
import { checkOptions, gathering, type Making, type StageMaker, specDoc } from './stage.ts';

const defaultOutput = { count: { $sum: int(1) } };

/** What documents are grouped by: a path, or an expression in an object. */
function compileKey(key: unknown, code: number, { name, around }: Making): Evaluate {
  const start = typeof key === 'string' ? key : isPlainDoc(key) ? Object.keys(key)[0] : undefined;
  return start?.startsWith('$')
    ? compileExpression(key, around.variables)
    : fail(
        code,
        `The ${name} 'groupBy' field must be defined as a $-prefixed path or an expression`,
      );
}

function fieldsOf(
  given: Doc,
  code: number,
  { name, around }: Making,
): ReturnType<typeof compileFields> {
  const { output = defaultOutput } = given;
  return isPlainDoc(output)
    ? compileFields(output, around.variables)
    : fail(
        code,
        `The ${name} 'output' field must be an object, but found type: ${aliasOf(output)}`,
      );
}

/** The value of an expression that does not depend on a document. */
function constantOf(expression: unknown, code: number, what: string, making: Making): unknown {
  const evaluate = compileExpression(expression, making.around.variables);
  return isConstant(evaluate)
    ? evaluate(scopeOf({}))
    : fail(code, `The $bucket '${what}' must be constant`);
}

function boundariesOf(given: unknown, making: Making): unknown[] {
  if (!Array.isArray(given))
    return fail(
      40200,
      `The $bucket 'boundaries' field must be an array, but found: ${aliasOf(given)}`,
    );
  const boundaries = given.map((value) => constantOf(value, 40191, 'boundaries', making));
  if (boundaries.length < 2)
    return fail(40192, "The $bucket 'boundaries' field must have at least 2 values");
  for (let i = 1; i < boundaries.length; i++) {
    if (rankOf(boundaries[i]) !== rankOf(boundaries[i - 1]))
      return fail(
        40193,
        "All values in the 'boundaries' option to $bucket must have the same type",
      );
    if (compare(boundaries[i - 1], boundaries[i]) >= 0)
      return fail(40194, "The 'boundaries' option to $bucket must be sorted");
  }
  return boundaries;
}

/** `$bucket`: documents by the boundaries they fall between, in the boundaries' order. */
export const bucketStage: StageMaker = (spec, making) => {
  const given = specDoc(spec, 40201, '$bucket');
  const { variables } = making.around;
  const by = 'groupBy' in given ? compileKey(given.groupBy, 40202, making) : undefined;
  const boundaries = 'boundaries' in given ? boundariesOf(given.boundaries, making) : undefined;
  const rest = 'default' in given ? constantOf(given.default, 40195, 'default', making) : undefined;
  const fields = fieldsOf(given, 40196, making);
  checkOptions(given, ['groupBy', 'boundaries', 'default', 'output'], 40197, '$bucket');
  if (!by || !boundaries)
    return fail(40198, "$bucket requires 'groupBy' and 'boundaries' to be specified.");
  const isWithin = compare(rest, boundaries[0]) >= 0 && compare(rest, boundaries.at(-1)) < 0;
  if ('default' in given && isWithin)
    return fail(
      40199,
      "The $bucket 'default' field must be less than the lowest boundary or not less than the highest",
    );
  const keyOf = (doc: Doc): unknown => {
    const value = by(scopeOf(doc, variables));
    const at = boundaries.findLastIndex((boundary) => compare(value, boundary) >= 0);
    if (at >= 0 && at < boundaries.length - 1) return boundaries[at];
    return 'default' in given
      ? rest
      : fail(
          40066,
          '$switch could not find a matching branch for an input, and no default was specified.',
        );
  };
  return function* (input) {
    const groups: Doc[] = [];
    for (const group of grouped(input, keyOf, fields, variables)) {
      if (group === pause) yield group;
      else groups.push(group);
    }
    yield* groups.sort((a, b) => compare(a._id, b._id));
  };
};

function countOf(buckets: unknown): number {
  if (!isNumeric(buckets))
    return fail(
      40241,
      `The $bucketAuto 'buckets' field must be a numeric value, but found: ${aliasOf(buckets)}`,
    );
  if (!isInt32(buckets))
    return fail(
      40242,
      `The $bucketAuto 'buckets' field must be a 32-bit integer, but found ${buckets}`,
    );
  const count = toNumber(buckets);
  return count > 0
    ? count
    : fail(40243, `The $bucketAuto 'buckets' field must be greater than 0, but found: ${count}`);
}

/** `$bucketAuto`: buckets of about the same number of documents. */
export const bucketAutoStage: StageMaker = (spec, making) => {
  const given = specDoc(spec, 40240, '$bucketAuto');
  const { variables } = making.around;
  const by = 'groupBy' in given ? compileKey(given.groupBy, 40239, making) : undefined;
  const count = 'buckets' in given ? countOf(given.buckets) : undefined;
  const fields = fieldsOf(given, 40244, making);
  if ('granularity' in given)
    fail(40257, "the option 'granularity' of $bucketAuto is not supported by this store");
  checkOptions(given, ['groupBy', 'buckets', 'output'], 40245, '$bucketAuto');
  if (!by || !count)
    return fail(40246, "$bucketAuto requires 'groupBy' and 'buckets' to be specified");
  const keyOf = (doc: Doc): unknown => by(scopeOf(doc, variables)) ?? null;
  return gathering('$bucketAuto', function* (docs) {
    const order = { keyOf: (doc: Doc) => [keyOf(doc)], compare: byKey, fields: [] };
    const inOrder: { doc: Doc; key: unknown }[] = [];
    for (const doc of sorted(docs, order, Infinity, { docOf: (doc) => doc, bytesOf: () => 0 })) {
      if (doc === pause) yield doc;
      else inOrder.push({ doc, key: keyOf(doc) });
    }
    for (const { id, members } of buckets(inOrder, count))
      yield* grouped(members, () => id, fields, variables);
  });
};

const byKey = ([a]: unknown[], [b]: unknown[]): number => compare(a, b);

/** Cuts what is in order into `count` parts of about the same size; equal keys stay together. */
function* buckets(
  keyed: { doc: Doc; key: unknown }[],
  count: number,
): Iterable<{ id: Doc; members: Doc[] }> {
  const size = Math.max(1, Math.round(keyed.length / count));
  for (let from = 0, made = 1; from < keyed.length; made++) {
    let to = made === count ? keyed.length : Math.min(keyed.length, from + size);
    while (to < keyed.length && compare(keyed[to]!.key, keyed[to - 1]!.key) === 0) to++;
    const id = { min: keyed[from]!.key, max: keyed[Math.min(to, keyed.length - 1)]!.key };
    yield { id, members: keyed.slice(from, to).map(({ doc }) => doc) };
    from = to;
  }
}
