import { fail } from '../errors.ts';
import { encodeKey } from '../keys/keys.ts';
import { type Flow, isTurnOver, pause } from '../turns.ts';
import { compare } from '../values/comparison.ts';
import { isNumeric } from '../values/numbers.ts';
import { type Doc, int, setField } from '../values/values.ts';
import { mergeObjects } from './expressions/objects.ts';
import { isNullish, isPlainDoc } from './expressions/operators.ts';
import { Deviation, Sum } from './expressions/totals.ts';
import { compileExpression, type Evaluate, type Scope, scopeOf } from './expressions.ts';
import { heldBy, sizeOf, stageLimit } from './memory.ts';
import type { StageMaker } from './stage.ts';

/** Collects a group's values one by one and gives the result at the end. */
interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
  /** About how many bytes of values it holds, where it holds any. */
  bytes?: number;
}

function collecting(finish: (values: unknown[]) => unknown): () => Accumulator {
  return () => {
    const values: unknown[] = [];
    const self = {
      bytes: 0,
      add(value: unknown) {
        values.push(value);
        self.bytes += sizeOf(value);
      },
      result: () => finish(values),
    };
    return self;
  };
}

function extreme(sign: number): () => Accumulator {
  return () => {
    let best: unknown;
    const self = {
      bytes: 0,
      add(value: unknown) {
        if (isNullish(value) || (best !== undefined && compare(value, best) * sign <= 0)) return;
        best = value;
        self.bytes = sizeOf(value);
      },
      result: () => best ?? null,
    };
    return self;
  };
}

const summing =
  (finish: (sum: Sum) => unknown): (() => Accumulator) =>
  () => {
    const sum = new Sum();
    return {
      add: (value) => {
        if (isNumeric(value)) sum.add(value);
      },
      result: () => finish(sum),
    };
  };

function first(): Accumulator {
  let held: { value: unknown } | undefined;
  const self = {
    bytes: 0,
    add(value: unknown) {
      if (held) return;
      held = { value };
      self.bytes = sizeOf(value);
    },
    result: () => held?.value ?? null,
  };
  return self;
}

function last(): Accumulator {
  let held: unknown;
  const self = {
    bytes: 0,
    add(value: unknown) {
      held = value;
      self.bytes = sizeOf(value);
    },
    result: () => held ?? null,
  };
  return self;
}

function addToSet(): Accumulator {
  const values = new Map<string, unknown>();
  const self = {
    bytes: 0,
    add(value: unknown) {
      if (value === undefined) return;
      const key = encodeKey(value).toString('latin1');
      if (!values.has(key)) self.bytes += key.length + sizeOf(value);
      values.set(key, value);
    },
    result: () => [...values.values()],
  };
  return self;
}

const accumulators: Record<string, () => Accumulator> = {
  $sum: summing((sum) => sum.result()),
  $avg: summing((sum) => sum.mean()),
  $min: extreme(-1),
  $max: extreme(1),
  $first: first,
  $last: last,
  $push: collecting((values) => values.filter((value) => value !== undefined)),
  $addToSet: addToSet,
  $mergeObjects: collecting((values) => mergeObjects(values)),
  $stdDevPop: () => new Deviation(false),
  $stdDevSamp: () => new Deviation(true),
};

interface Field {
  name: string;
  operator: string;
  make: () => Accumulator;
  evaluate: Evaluate;
}

/** Compiles `{total: {$sum: '$n'}}`. Throws 40234, 15952 … as MongoDB does. */
export function compileFields(spec: Doc, variables: Record<string, unknown>): Field[] {
  return Object.entries(spec).map(([name, operand]) => {
    const keys = isPlainDoc(operand) ? Object.keys(operand) : [];
    const [operator] = keys;
    if (!operator?.startsWith('$'))
      return fail(40234, `The field '${name}' must be an accumulator object`);
    if (name.includes('.')) return fail(40235, `The field name '${name}' cannot contain '.'`);
    if (name.startsWith('$'))
      return fail(40236, `The field name '${name}' cannot be an operator name`);
    if (keys.length > 1) return fail(40238, `The field '${name}' must specify one accumulator`);
    const argument = (operand as Doc)[operator];
    if (Array.isArray(argument))
      return fail(40237, `The ${operator} accumulator is a unary operator`);
    if (!Object.hasOwn(accumulators, operator))
      return fail(15952, `unknown group operator '${operator}'`);
    const make = accumulators[operator]!;
    return { name, operator, make, evaluate: compileExpression(argument, variables) };
  });
}

interface Group {
  id: unknown;
  totals: Accumulator[];
}

/** What a group begins with, besides its key, in bytes. */
const groupBytes = 64;

/** Adds a document to a group; returns by how many bytes the group grew. Throws 146. */
function addTo(group: Group, fields: Field[], scope: Scope): number {
  let grown = 0;
  for (const [i, { operator, evaluate }] of fields.entries()) {
    const total = group.totals[i]!;
    const before = total.bytes ?? 0;
    total.add(evaluate(scope));
    const after = total.bytes ?? 0;
    grown += after - before;
    if (after > stageLimit)
      fail(
        146,
        `${operator} used too much memory and cannot spill to disk. Memory limit: ${stageLimit} bytes`,
      );
  }
  return grown;
}

/** Groups documents by a key; equal keys of different number types are one group. */
export function* grouped(
  input: Flow<Doc>,
  keyOf: (doc: Doc) => unknown,
  fields: Field[],
  variables: Record<string, unknown>,
): Flow<Doc & { _id: unknown }> {
  const groups = new Map<string, Group>();
  const held = heldBy('$group');
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
      held.add(groupBytes + key.length + sizeOf(id));
    }
    held.add(addTo(group, fields, scopeOf(doc, variables)));
  }
  for (const { id, totals } of groups.values()) {
    if (isTurnOver()) yield pause;
    const result: Doc & { _id: unknown } = { _id: id };
    fields.forEach(({ name }, i) => {
      setField(result, name, totals[i]!.result());
    });
    yield result;
  }
}

/**
 * A group's key. Within a document of keys, `1` and `true` would be mistaken for inclusion. A key
 * that is missing is null, also as the only one of a document, but not as one of several.
 */
function compileKey(key: unknown, variables: Record<string, unknown>): Evaluate {
  const evaluate = compileExpression(key, variables);
  if (!isPlainDoc(key) || Object.keys(key)[0]?.startsWith('$'))
    return (scope) => evaluate(scope) ?? null;
  for (const part of Object.values(key))
    if (isNumeric(part) || typeof part === 'boolean')
      fail(17390, '$group does not support inclusion-style expressions');
  const [only, ...others] = Object.keys(key);
  if (only === undefined || others.length > 0) return evaluate;
  const inner = compileExpression(key[only], variables);
  return (scope) => ({ [only]: inner(scope) ?? null });
}

/** `$group`. */
export const groupStage: StageMaker = (spec, { around: { variables } }) => {
  if (!isPlainDoc(spec)) return fail(15947, "a group's fields must be specified in an object");
  const { _id, ...rest } = spec;
  const id = '_id' in spec ? compileKey(_id, variables) : undefined;
  const fields = compileFields(rest, variables);
  if (!id) return fail(15955, 'a group specification must include an _id');
  return (input) => grouped(input, (doc) => id(scopeOf(doc, variables)), fields, variables);
};

/** `$sortByCount`: groups, most frequent first. */
export const sortByCount: StageMaker = (spec, making) => {
  if (typeof spec !== 'string' && !isPlainDoc(spec))
    return fail(40149, 'the sortByCount field must be specified as a string or as an object');
  if (!(typeof spec === 'string' ? spec : Object.keys(spec)[0])?.startsWith('$'))
    return fail(
      typeof spec === 'string' ? 40148 : 40147,
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    );
  const group = groupStage({ _id: spec, count: { $sum: int(1) } }, making);
  return function* (input) {
    const groups: Doc[] = [];
    for (const doc of group(input)) {
      if (doc === pause) yield doc;
      else groups.push(doc);
    }
    yield* groups.sort((a, b) => compare(b.count, a.count));
  };
};
