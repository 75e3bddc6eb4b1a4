import { compare } from './comparison.ts';
import { fail } from './errors.ts';
import { mergeObjects } from './expressions/objects.ts';
import { averageOf, deviation, sumOf } from './expressions/totals.ts';
import { compileExpression, type Evaluate, scopeOf } from './expressions.ts';
import { encodeKey } from './keys.ts';
import { isNumeric } from './numbers.ts';
import { type Flow, pause } from './scanning.ts';
import type { Stage, Surroundings } from './stages.ts';
import { bsonTypeOf, type Doc, int, isDoc } from './values.ts';

/** Collects a group's values one by one and gives the result at the end. */
interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

const isNullish = (value: unknown): boolean => value === null || value === undefined;

function collecting(finish: (values: unknown[]) => unknown): () => Accumulator {
  return () => {
    const values: unknown[] = [];
    return { add: (value) => values.push(value), result: () => finish(values) };
  };
}

function extreme(sign: number): () => Accumulator {
  return () => {
    let best: unknown;
    return {
      add: (value) => {
        if (!isNullish(value) && (best === undefined || compare(value, best) * sign > 0))
          best = value;
      },
      result: () => best ?? null,
    };
  };
}

/** Sums are added up in portions, so that a group holds no more than a few hundred numbers. */
function summing(): Accumulator {
  let values: unknown[] = [];
  return {
    add: (value) => {
      if (!isNumeric(value)) return;
      values.push(value);
      if (values.length >= 512 && values.every((item) => bsonTypeOf(item) !== 'Double'))
        values = [sumOf(values)];
    },
    result: () => sumOf(values),
  };
}

function first(): Accumulator {
  let held: { value: unknown } | undefined;
  return {
    add: (value) => {
      held ??= { value };
    },
    result: () => held?.value ?? null,
  };
}

function last(): Accumulator {
  let held: unknown;
  return {
    add: (value) => {
      held = value;
    },
    result: () => held ?? null,
  };
}

function addToSet(): Accumulator {
  const values = new Map<string, unknown>();
  return {
    add: (value) => {
      if (value !== undefined) values.set(encodeKey(value).toString('latin1'), value);
    },
    result: () => [...values.values()],
  };
}

const accumulators: Record<string, () => Accumulator> = {
  $sum: summing,
  $avg: collecting((values) => averageOf(values)),
  $min: extreme(-1),
  $max: extreme(1),
  $first: first,
  $last: last,
  $push: collecting((values) => values.filter((value) => value !== undefined)),
  $addToSet: addToSet,
  $mergeObjects: collecting((values) => mergeObjects(values)),
  $stdDevPop: collecting(deviation(false)),
  $stdDevSamp: collecting(deviation(true)),
};

interface Field {
  name: string;
  make: () => Accumulator;
  evaluate: Evaluate;
}

/** Compiles `{total: {$sum: '$n'}}`. Throws 40234, 15952 … as MongoDB does. */
export function compileFields(spec: Doc): Field[] {
  return Object.entries(spec).map(([name, operand]) => {
    if (name.includes('.')) return fail(40235, `The field name '${name}' cannot contain '.'`);
    if (name.startsWith('$'))
      return fail(40236, `The field name '${name}' cannot be an operator name`);
    if (!isDoc(operand) || bsonTypeOf(operand) !== undefined)
      return fail(40234, `The field '${name}' must be an accumulator object`);
    const keys = Object.keys(operand);
    if (keys.length !== 1) return fail(40238, `The field '${name}' must specify one accumulator`);
    const [operator] = keys as [string];
    if (operator === '$count') return { name, make: summing, evaluate: () => int(1) };
    const make = accumulators[operator];
    if (!make)
      return fail(
        operator.startsWith('$') ? 15952 : 40234,
        operator.startsWith('$')
          ? `unknown group operator '${operator}'`
          : `The field '${name}' must be an accumulator object`,
      );
    if (Array.isArray(operand[operator]))
      return fail(40237, `The ${operator} accumulator is a unary operator`);
    return { name, make, evaluate: compileExpression(operand[operator]) };
  });
}

interface Group {
  id: unknown;
  totals: Accumulator[];
}

/** Groups documents by a key; equal keys of different number types are one group. */
export function* grouped(
  input: Flow<Doc>,
  keyOf: (doc: Doc) => unknown,
  fields: Field[],
  variables: Record<string, unknown>,
): Flow<Doc & { _id: unknown }> {
  const groups = new Map<string, Group>();
  for (const doc of input) {
    if (doc === pause) {
      yield doc;
      continue;
    }
    const id = keyOf(doc);
    const key = encodeKey(id).toString('latin1');
    let group = groups.get(key);
    if (!group) {
      group = { id: id ?? null, totals: fields.map(({ make }) => make()) };
      groups.set(key, group);
    }
    const scope = scopeOf(doc, variables);
    for (const [i, { evaluate }] of fields.entries()) group.totals[i]!.add(evaluate(scope));
  }
  for (const { id, totals } of groups.values()) {
    const result: Doc & { _id: unknown } = { _id: id };
    fields.forEach(({ name }, i) => {
      result[name] = totals[i]!.result();
    });
    yield result;
  }
}

/** `$group`. */
export function groupStage(spec: unknown, around: Surroundings): Stage {
  if (!isDoc(spec)) return fail(15947, "a group's fields must be specified in an object");
  if (!('_id' in spec)) return fail(15955, 'a group specification must include an _id');
  const { _id, ...rest } = spec;
  const id = compileExpression(_id);
  const fields = compileFields(rest);
  return (input) =>
    grouped(input, (doc) => id(scopeOf(doc, around.variables)) ?? null, fields, around.variables);
}

/** `$sortByCount`: groups, most frequent first. */
export function sortByCount(spec: unknown, around: Surroundings): Stage {
  const isExpression =
    (typeof spec === 'string' && spec.startsWith('$')) ||
    (isDoc(spec) && Object.keys(spec)[0]?.startsWith('$'));
  if (!isExpression)
    return fail(
      typeof spec === 'string' ? 40148 : 40149,
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    );
  const id = compileExpression(spec);
  const fields = compileFields({ count: { $sum: int(1) } });
  return function* (input) {
    const groups: Doc[] = [];
    for (const group of grouped(
      input,
      (doc) => id(scopeOf(doc, around.variables)) ?? null,
      fields,
      around.variables,
    )) {
      if (group === pause) yield group;
      else groups.push(group);
    }
    yield* groups.sort((a, b) => compare(b.count, a.count));
  };
}
