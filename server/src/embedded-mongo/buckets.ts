import { compare } from './comparison.ts';
import { fail } from './errors.ts';
import { compileExpression, scopeOf } from './expressions.ts';
import { compileFields, grouped } from './grouping.ts';
import { isNumeric, toNumber } from './numbers.ts';
import { pause } from './scanning.ts';
import { gathering, type Stage, type Surroundings } from './stages.ts';
import { rankOf } from './types.ts';
import { type Doc, int, isDoc } from './values.ts';

const defaultOutput = { count: { $sum: int(1) } };

function checked(spec: unknown, name: string, allowed: string[], codes: [number, number]): Doc {
  if (!isDoc(spec)) return fail(codes[0], `Argument to ${name} stage must be an object`);
  const unknown = Object.keys(spec).find((key) => !allowed.includes(key));
  return unknown ? fail(codes[1], `Unrecognized option to ${name}: ${unknown}.`) : spec;
}

/** `$bucket`: documents by the boundaries they fall between, in the boundaries' order. */
export function bucketStage(spec: unknown, around: Surroundings): Stage {
  const given = checked(
    spec,
    '$bucket',
    ['groupBy', 'boundaries', 'default', 'output'],
    [40201, 40197],
  );
  if (!('groupBy' in given) || !('boundaries' in given))
    return fail(40198, "$bucket requires 'groupBy' and 'boundaries' to be specified.");
  const { boundaries } = given;
  if (!Array.isArray(boundaries))
    return fail(40200, "The $bucket 'boundaries' field must be an array");
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
  const by = compileExpression(given.groupBy);
  const keyOf = (doc: Doc): unknown => {
    const value = by(scopeOf(doc, around.variables)) ?? null;
    for (let i = boundaries.length - 2; i >= 0; i--) {
      if (compare(value, boundaries[i]) >= 0 && compare(value, boundaries[i + 1]) < 0)
        return boundaries[i];
    }
    return 'default' in given
      ? given.default
      : fail(
          40066,
          '$switch could not find a matching branch for an input, and no default was specified.',
        );
  };
  const fields = compileFields((given.output as Doc | undefined) ?? defaultOutput);
  return function* (input) {
    const groups: Doc[] = [];
    for (const group of grouped(input, keyOf, fields, around.variables)) {
      if (group === pause) yield group;
      else groups.push(group);
    }
    yield* groups.sort((a, b) => compare(a._id, b._id));
  };
}

/** `$bucketAuto`: buckets of about the same number of documents. */
export function bucketAutoStage(spec: unknown, around: Surroundings): Stage {
  const given = checked(spec, '$bucketAuto', ['groupBy', 'buckets', 'output'], [40240, 40245]);
  const count = isNumeric(given.buckets)
    ? toNumber(given.buckets)
    : fail(40241, "The $bucketAuto 'buckets' field must be a numeric value");
  if (count <= 0) return fail(40243, "The $bucketAuto 'buckets' field must be greater than 0");
  const by = compileExpression(given.groupBy);
  const fields = compileFields((given.output as Doc | undefined) ?? defaultOutput);
  return gathering((docs) => {
    const keyed = docs
      .map((doc) => ({ doc, key: by(scopeOf(doc, around.variables)) ?? null }))
      .sort((a, b) => compare(a.key, b.key));
    const buckets: Doc[] = [];
    for (let from = 0; from < keyed.length; ) {
      let to = Math.min(keyed.length, from + Math.max(1, Math.round(keyed.length / count)));
      if (buckets.length === count - 1) to = keyed.length;
      while (to < keyed.length && compare(keyed[to]!.key, keyed[to - 1]!.key) === 0) to++;
      const id = { min: keyed[from]!.key, max: keyed[Math.min(to, keyed.length - 1)]!.key };
      for (const group of grouped(
        keyed.slice(from, to).map(({ doc }) => doc),
        () => id,
        fields,
        around.variables,
      ))
        if (group !== pause) buckets.push(group);
      from = to;
    }
    return buckets;
  });
}
