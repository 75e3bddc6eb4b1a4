import { Long, Timestamp } from 'bson';
import { compileOrder } from '../aggregation/sorting.ts';
import { fail } from '../errors.ts';
import { compileBareFilter, isOperatorDoc, isPathless } from '../matching/matching.ts';
import { compare, equal, plainDoc } from '../values/comparison.ts';
import { arithmetic, isNumeric, type Numeric, toNumber } from '../values/numbers.ts';
import { valueAt } from '../values/paths.ts';
import { shown } from '../values/shown.ts';
import { aliasOf } from '../values/types.ts';
import { bsonTypeOf, type Doc, int, isDoc } from '../values/values.ts';
import type { Leaf, UpdateContext } from './updateTree.ts';

const creating = (apply: Leaf['apply']): Leaf => ({ apply, isCreating: () => true });
const removing: Leaf = { apply: () => undefined, isCreating: () => false };

function counting(name: '$inc' | '$mul', amount: unknown, path: string): Leaf {
  if (!isNumeric(amount))
    return fail(
      14,
      `Cannot ${name === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${shown(amount)}}`,
    );
  return creating((value) => {
    if (value === undefined)
      return name === '$inc' ? amount : arithmetic('multiply', amount, int(0));
    if (!isNumeric(value))
      return fail(
        14,
        `Cannot apply ${name} to a value of non-numeric type. The field '${path}' is of non-numeric type ${aliasOf(value)}`,
      );
    return (
      arithmetic(name === '$inc' ? 'add' : 'multiply', value, amount, true) ??
      fail(2, `Failed to apply ${name} operations to current value: integer overflow`)
    );
  });
}

/** The list of `$each`. Throws `code` when it is none. */
function eachOf(spec: Doc, name: string, code: number): unknown[] {
  return Array.isArray(spec.$each)
    ? spec.$each
    : fail(
        code,
        `The argument to $each in ${name} must be an array but it was of type ${aliasOf(spec.$each)}`,
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

/** The order that `$sort` asks for, of whole elements or of their fields. */
function pushOrder(sort: unknown): ((a: unknown, b: unknown) => number) | undefined {
  if (sort === undefined) return undefined;
  const direction = (value: unknown): number => {
    const sign = isNumeric(value) ? toNumber(value) : 0;
    return sign === 1 || sign === -1
      ? sign
      : fail(2, 'The $sort element value must be either 1 or -1');
  };
  if (!isDoc(sort) || bsonTypeOf(sort) !== undefined) {
    const sign = direction(sort);
    return (a, b) => compare(a, b) * sign;
  }
  const fields = Object.entries(sort);
  if (fields.length === 0)
    return fail(2, 'The $sort pattern is empty when it should be a set of fields.');
  for (const [path, value] of fields) {
    direction(value);
    if (path.split('.').includes(''))
      fail(2, `The $sort field is a dotted field but has an empty part: ${path}`);
  }
  const order = compileOrder(sort);
  const keyOf = (value: unknown): unknown[] => order.keyOf(isDoc(value) ? value : {});
  return (a, b) => order.compare(keyOf(a), keyOf(b));
}

function push(operand: unknown, path: string): Leaf {
  const spec: Doc = isDoc(operand) && '$each' in operand ? operand : { $each: [operand] };
  for (const key of Object.keys(spec)) {
    if (!['$each', '$slice', '$sort', '$position'].includes(key))
      fail(2, `Unrecognized clause in $push: ${key}`);
  }
  const added = eachOf(spec, '$push', 2);
  checkNames(added, path);
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
  const isEach = isDoc(operand) && Object.keys(operand)[0] === '$each';
  const added = isEach ? eachOf(operand, '$addToSet', 14) : [operand];
  if (isEach && Object.keys(operand).length > 1)
    fail(2, `Found unexpected fields after $each in $addToSet: ${shown(operand)}`);
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

/** What `$pull` takes away: elements that meet a condition, documents that meet a filter, equal values. */
function elementTest(condition: unknown): (element: unknown) => boolean {
  const isRegex = bsonTypeOf(condition) === 'BSONRegExp';
  if (isRegex || (isOperatorDoc(condition) && !isPathless(Object.keys(condition)[0]!))) {
    const test = compileBareFilter({ v: condition });
    return (element) => test({ v: element });
  }
  if (isDoc(condition)) {
    const test = compileBareFilter(plainDoc(condition));
    return (element) => isDoc(element) && test(element);
  }
  return (element) => equal(element, condition);
}

function pulling(name: string, path: string, isPulled: (element: unknown) => boolean): Leaf {
  return creating((value) => {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return fail(2, `Cannot apply ${name} to a non-array value: ${path}`);
    return value.some(isPulled) ? value.filter((element) => !isPulled(element)) : value;
  });
}

function pop(operand: unknown, path: string): Leaf {
  const end = isNumeric(operand) ? toNumber(operand) : Number.NaN;
  if (end !== 1 && end !== -1) return fail(9, `$pop expects 1 or -1, found: ${String(operand)}`);
  return creating((value) => {
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
  const isSpec = isDoc(operand) && bsonTypeOf(operand) === undefined;
  const option = isSpec && Object.keys(operand).find((name) => name !== '$type');
  if (option) fail(2, `Unrecognized $currentDate option: ${option}`);
  if (!isSpec && typeof operand !== 'boolean')
    return fail(2, `${aliasOf(operand)} is not valid type for $currentDate.`);
  const type = isSpec ? operand.$type : 'date';
  if (type !== 'date' && type !== 'timestamp')
    return fail(2, "The '$type' string field is required to be 'date' or 'timestamp'");
  return creating(() =>
    type === 'timestamp' ? Timestamp.fromBits(1, Math.floor(Date.now() / 1000)) : new Date(),
  );
}

/** Refuses (2) a path of `$rename` that leads through an array. */
function refuseArrays(doc: Doc, parts: string[], which: 'source' | 'destination'): void {
  for (let i = 1; i < parts.length; i++) {
    if (Array.isArray(valueAt(doc, parts.slice(0, i))))
      fail(
        2,
        `The ${which} field cannot be an array element, '${parts.join('.')}' in doc with _id: ${shown(doc._id)} has an array field called '${parts[i - 1]}'`,
      );
  }
}

function checkRename(source: string, target: string): void {
  if (source === target) fail(2, `The source and target field for $rename must differ: ${source}`);
  if (`${target}.`.startsWith(`${source}.`) || `${source}.`.startsWith(`${target}.`))
    fail(
      2,
      `The source and target field for $rename must not be on the same path: ${source}: "${target}"`,
    );
  for (const [path, which] of [
    [source, 'source'],
    [target, 'destination'],
  ] as const)
    if (path.split('.').some((part) => part === '$' || part.startsWith('$[')))
      fail(2, `The ${which} field for $rename may not be dynamic: ${path}`);
}

/** `$rename` is two operators: the source goes, the target takes what was there. */
function rename(source: string, target: unknown): [string, Leaf][] {
  if (typeof target !== 'string')
    return fail(2, `The 'to' field for $rename must be a string: ${source}: ${shown(target)}`);
  checkRename(source, target);
  const from = source.split('.');
  const held = ({ original }: UpdateContext): unknown => {
    const value = valueAt(original, from);
    if (value === undefined) return undefined;
    refuseArrays(original, from, 'source');
    refuseArrays(original, target.split('.'), 'destination');
    return value;
  };
  return [
    [source, { apply: () => undefined, isCreating: () => true }],
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

const names = new Set(
  '$set $setOnInsert $unset $inc $mul $min $max $push $addToSet $pull $pullAll $pop $bit $currentDate $rename'.split(
    ' ',
  ),
);
export const isOperator = (name: string): boolean => names.has(name);

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
      return at(removing);
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
