import { Long, Timestamp } from 'bson';
import { compare, equal } from './comparison.ts';
import { fail } from './errors.ts';
import { compileConditions, compileFilter, isOperatorDoc } from './matching.ts';
import { arithmetic, isNumeric, type Numeric, toNumber } from './numbers.ts';
import { valueAt } from './paths.ts';
import { compileOrder } from './sorting.ts';
import { aliasOf } from './types.ts';
import type { Leaf, UpdateContext } from './updateTree.ts';
import { bsonTypeOf, type Doc, int, isDoc } from './values.ts';

const creating = (apply: Leaf['apply']): Leaf => ({ apply, isCreating: () => true });
const passive = (apply: Leaf['apply']): Leaf => ({ apply, isCreating: () => false });

function counting(name: '$inc' | '$mul', amount: unknown, path: string): Leaf {
  if (!isNumeric(amount))
    return fail(
      14,
      `Cannot ${name === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${JSON.stringify(amount)}}`,
    );
  return creating((value) => {
    if (value === undefined)
      return name === '$inc' ? amount : arithmetic('multiply', amount, int(0));
    if (!isNumeric(value))
      return fail(
        14,
        `Cannot apply ${name} to a value of non-numeric type. The field '${path}' is of type ${aliasOf(value)}`,
      );
    return (
      arithmetic(name === '$inc' ? 'add' : 'multiply', value, amount, true) ??
      fail(2, `Failed to apply ${name} operations to current value: integer overflow`)
    );
  });
}

function elementsOf(operand: unknown, name: string): unknown[] {
  if (!isDoc(operand) || !('$each' in operand)) return [operand];
  return Array.isArray(operand.$each)
    ? operand.$each
    : fail(
        2,
        `The argument to $each in ${name} must be an array but it was of type ${aliasOf(operand.$each)}`,
      );
}

function wholeOption(spec: Doc, name: string): number | undefined {
  const value = spec[name];
  if (value === undefined) return undefined;
  if (!isNumeric(value) || !Number.isInteger(toNumber(value)))
    return fail(
      2,
      `The value for ${name} must be an integer value but was given type: ${aliasOf(value)}`,
    );
  return toNumber(value);
}

function pushOrder(sort: unknown): ((a: unknown, b: unknown) => number) | undefined {
  if (sort === undefined) return undefined;
  if (isDoc(sort) && bsonTypeOf(sort) === undefined) {
    if (Object.keys(sort).length === 0)
      return fail(2, 'The $sort pattern is empty when it should be a set of fields.');
    const order = compileOrder(sort);
    const keyOf = (value: unknown): unknown[] => order.keyOf(isDoc(value) ? value : {});
    return (a, b) => order.compare(keyOf(a), keyOf(b));
  }
  const sign = isNumeric(sort) ? toNumber(sort) : 0;
  if (sign !== 1 && sign !== -1) return fail(2, 'The $sort element value must be either 1 or -1');
  return (a, b) => compare(a, b) * sign;
}

function push(operand: unknown, path: string): Leaf {
  const added = elementsOf(operand, '$push');
  checkNames(added, path);
  const spec: Doc = isDoc(operand) && '$each' in operand ? operand : {};
  for (const key of Object.keys(spec)) {
    if (!['$each', '$slice', '$sort', '$position'].includes(key))
      fail(2, `Unrecognized clause in $push: ${key}`);
  }
  const [slice, position] = [wholeOption(spec, '$slice'), wholeOption(spec, '$position')];
  const order = pushOrder(spec.$sort);
  return creating((value = [], context) => {
    context.isForced ||= added.length > 0;
    if (!Array.isArray(value))
      return fail(2, `The field '${path}' must be an array but is of type ${aliasOf(value)}`);
    const array = [...value];
    array.splice(position ?? array.length, 0, ...added);
    if (order) array.sort(order);
    if (slice === undefined) return array;
    return slice < 0 ? array.slice(slice) : array.slice(0, slice);
  });
}

function addToSet(operand: unknown, path: string): Leaf {
  const added = elementsOf(operand, '$addToSet');
  checkNames(added, path);
  return creating((value = []) => {
    if (!Array.isArray(value))
      return fail(
        2,
        `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${aliasOf(value)}`,
      );
    const array = [...value];
    for (const item of added) if (!array.some((other) => equal(other, item))) array.push(item);
    return array;
  });
}

function elementTest(condition: unknown): (element: unknown) => boolean {
  if (isOperatorDoc(condition) || bsonTypeOf(condition) === 'BSONRegExp') {
    const conditions = compileConditions(condition);
    if (conditions.length >= 0) {
      const test = compileFilter({ v: condition });
      // an element that is an array is a value of its own here
      return (element) => test({ v: element });
    }
  }
  if (isDoc(condition) && bsonTypeOf(condition) === undefined) {
    const test = compileFilter(condition);
    return (element) => isDoc(element) && test(element);
  }
  return (element) => equal(element, condition);
}

function pulling(name: string, path: string, isPulled: (element: unknown) => boolean): Leaf {
  return passive((value) => {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return fail(2, `Cannot apply ${name} to a non-array value: ${path}`);
    return value.some(isPulled) ? value.filter((element) => !isPulled(element)) : value;
  });
}

function pop(operand: unknown, path: string): Leaf {
  const end = isNumeric(operand) ? toNumber(operand) : Number.NaN;
  if (end !== 1 && end !== -1) return fail(9, `$pop expects 1 or -1, found: ${String(operand)}`);
  return passive((value) => {
    if (value === undefined) return undefined;
    if (!Array.isArray(value))
      return fail(14, `Path '${path}' contains an element of non-array type '${aliasOf(value)}'`);
    return end === 1 ? value.slice(0, -1) : value.slice(1);
  });
}

function bit(operand: unknown, path: string): Leaf {
  if (!isDoc(operand) || bsonTypeOf(operand) !== undefined)
    return fail(2, `The $bit modifier is not compatible with a ${aliasOf(operand)}`);
  const steps = Object.entries(operand);
  if (steps.length === 0) return fail(2, 'You must pass in at least one bitwise operation.');
  for (const [name, mask] of steps) {
    if (!['and', 'or', 'xor'].includes(name))
      fail(2, `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`);
    if (!isInteger(mask))
      fail(
        2,
        `The $bit modifier field must be an Integer(32/64 bit); a '${aliasOf(mask)}' is not supported here`,
      );
  }
  return creating((value = int(0)) => {
    if (!isInteger(value))
      return fail(
        2,
        `Cannot apply $bit to a value of non-integral type: ${path} has a field of type ${aliasOf(value)}`,
      );
    let result = BigInt(value.toString());
    let isLong = bsonTypeOf(value) === 'Long';
    for (const [name, mask] of steps) {
      const by = BigInt(String(mask));
      isLong ||= bsonTypeOf(mask) === 'Long';
      result = name === 'and' ? result & by : name === 'or' ? result | by : result ^ by;
    }
    return isLong ? Long.fromBigInt(result) : int(Number(result));
  });
}

const isInteger = (value: unknown): value is Numeric =>
  bsonTypeOf(value) === 'Int32' || bsonTypeOf(value) === 'Long';

function extreme(sign: number, operand: unknown): Leaf {
  return creating((value) =>
    value === undefined || compare(operand, value) * sign > 0 ? operand : value,
  );
}

function currentDate(operand: unknown): Leaf {
  const type = isDoc(operand) ? operand.$type : 'date';
  if (operand !== true && operand !== false && type !== 'date' && type !== 'timestamp')
    return fail(2, "The '$type' string field is required to be 'date' or 'timestamp'");
  return creating(() =>
    type === 'timestamp' ? Timestamp.fromBits(1, Math.floor(Date.now() / 1000)) : new Date(),
  );
}

/** `$rename` is two operators: the source goes, the target takes what was there. */
function rename(source: string, target: unknown): [string, Leaf][] {
  if (typeof target !== 'string')
    return fail(2, `The 'to' field for $rename must be a string: ${source}`);
  if (source === target)
    return fail(2, `The source and target field for $rename must differ: ${source}`);
  for (const path of [source, target])
    if (path.includes('$'))
      fail(2, `The source and target field for $rename may not be dynamic: ${path}`);
  const from = source.split('.');
  const held = (context: UpdateContext): unknown => {
    for (let i = 1; i <= from.length; i++) {
      const passed = valueAt(context.original, from.slice(0, i));
      if (Array.isArray(passed) && i < from.length)
        fail(
          2,
          `The source field cannot be an array element, '${source}' in doc has an array field`,
        );
    }
    return valueAt(context.original, from);
  };
  return [
    [source, passive(() => undefined)],
    [
      target,
      {
        apply: (value, context) => {
          const moved = held(context);
          return moved === undefined ? value : moved;
        },
        isCreating: (context) => held(context) !== undefined,
      },
    ],
  ];
}

/** Refuses names with a dollar in what an update stores (52), but for those of a reference. */
export function checkNames(value: unknown, path: string): void {
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) checkNames(item, `${path}.${i}`);
  if (!isDoc(value) || bsonTypeOf(value) !== undefined) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name.startsWith('$') && !['$ref', '$id', '$db'].includes(name))
      fail(
        52,
        `The dollar ($) prefixed field '${name}' in '${path}.${name}' is not valid for storage.`,
      );
    checkNames(inner, `${path}.${name}`);
  }
}

/** The operators that one `{$op: {path: operand}}` stands for. Throws 9 for an operator that is not known. */
export function operatorsOf(name: string, path: string, operand: unknown): [string, Leaf][] {
  const at = (leaf: Leaf): [string, Leaf][] => [[path, leaf]];
  switch (name) {
    case '$set':
      checkNames(operand, path);
      return at(creating(() => operand));
    case '$setOnInsert':
      checkNames(operand, path);
      return at({
        apply: (value, { isInsert }) => (isInsert ? operand : value),
        isCreating: ({ isInsert }) => isInsert,
      });
    case '$unset':
      return at(passive(() => undefined));
    case '$inc':
    case '$mul':
      return at(counting(name, operand, path));
    case '$min':
      return at(extreme(-1, operand));
    case '$max':
      return at(extreme(1, operand));
    case '$push':
      return at(push(operand, path));
    case '$addToSet':
      return at(addToSet(operand, path));
    case '$pull':
      return at(pulling(name, path, elementTest(operand)));
    case '$pullAll': {
      if (!Array.isArray(operand))
        return fail(2, `$pullAll requires an array argument but was given a ${aliasOf(operand)}`);
      return at(pulling(name, path, (element) => operand.some((item) => equal(item, element))));
    }
    case '$pop':
      return at(pop(operand, path));
    case '$bit':
      return at(bit(operand, path));
    case '$currentDate':
      return at(currentDate(operand));
    case '$rename':
      return rename(path, operand);
    default:
      return fail(
        9,
        `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
  }
}
