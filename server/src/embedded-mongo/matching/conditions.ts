import { type Binary, BSONRegExp, type Long } from 'bson';
import { fail } from '../errors.ts';
import { plainDoc } from '../values/comparison.ts';
import { equals, inequality, isAnyOf, matchesRegex } from '../values/comparisons.ts';
import { isNumeric, type Numeric, toNumber } from '../values/numbers.ts';
import { aliasOf, typeAlias } from '../values/types.ts';
import { bsonTypeOf, type Doc, isDoc } from '../values/values.ts';
import {
  type Condition,
  compileConditions,
  compileWithin,
  type Found,
  isOperatorDoc,
  isPathless,
} from './matching.ts';
import { compileRegex } from './regularExpressions.ts';

const leaf = (single: Condition['single']): Condition => ({ single, entersArrays: true });
const whole = (single: Condition['single']): Condition => ({ single, entersArrays: false });
const negated = (condition: Condition): Condition => ({
  ...condition,
  isNegated: !condition.isNegated,
});

function list(name: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) return fail(2, `${name} needs an array`);
  return operand;
}

function inList(name: string, operand: unknown): Condition {
  const operands = list(name, operand);
  if (operands.some((item) => isOperatorDoc(item))) fail(2, `cannot nest $ under ${name}`);
  return leaf(isAnyOf(operands));
}

/** Several conditions on one value seen as a whole (inside `$not`, `$elemMatch`). */
function holdsFor(conditions: Condition[], value: unknown, found: Found): boolean {
  return conditions.every((condition) => {
    const holds = condition.all
      ? holdsFor(condition.all, value, found)
      : condition.single(value, found);
    return holds !== (condition.isNegated ?? false);
  });
}

/** Conditions that each may hold for another value of the path. */
const allOf = (all: Condition[]): Condition => ({ single: () => false, entersArrays: false, all });

function compileNot(operand: unknown): Condition {
  if (bsonTypeOf(operand) === 'BSONRegExp')
    return negated(leaf(matchesRegex(operand as BSONRegExp)));
  if (!isDoc(operand)) return fail(2, '$not needs a regex or a document');
  const [first] = Object.keys(operand);
  if (first === undefined) return fail(2, '$not cannot be empty');
  if (!isOperatorDoc(operand)) return fail(2, `unknown operator: ${first}`);
  const conditions = compileConditions(operand);
  return negated(conditions.length === 1 ? conditions[0]! : allOf(conditions));
}

function compileElemMatch(operand: unknown): Condition {
  if (!isDoc(operand)) return fail(2, '$elemMatch needs an Object');
  const first = Object.keys(operand)[0];
  const isReference = '$ref' in operand || '$id' in operand || '$db' in operand;
  if (isOperatorDoc(operand) && !isReference && !isPathless(first!)) {
    const conditions = compileConditions(operand);
    return whole((value, found) => {
      if (!Array.isArray(value)) return false;
      const index = value.findIndex((element) =>
        holdsFor(conditions, element, { offset: undefined }),
      );
      if (index >= 0) found.offset = index;
      return index >= 0;
    });
  }
  const test = compileWithin(plainDoc(operand), { variables: {}, isElement: true });
  return whole((value, found) => {
    if (!Array.isArray(value)) return false;
    const index = value.findIndex((element) => {
      if (isDoc(element)) return test(element, { offset: undefined });
      return (
        Array.isArray(element) && test({ ...element } as unknown as Doc, { offset: undefined })
      );
    });
    if (index >= 0) found.offset = index;
    return index >= 0;
  });
}

function compileAll(operand: unknown): Condition[] {
  const operands = list('$all', operand);
  const beginsElemMatch = (item: unknown): item is Doc =>
    isDoc(item) && Object.keys(item)[0] === '$elemMatch';
  const isElemMatch = beginsElemMatch(operands[0]);
  return operands.map((item) => {
    if (isElemMatch)
      return beginsElemMatch(item)
        ? compileElemMatch(item.$elemMatch)
        : fail(2, '$all/$elemMatch has to be consistent');
    if (isOperatorDoc(item)) return fail(2, 'no $ expressions in $all');
    return leaf(
      bsonTypeOf(item) === 'BSONRegExp' ? matchesRegex(item as BSONRegExp) : equals(item),
    );
  });
}

function compileSize(operand: unknown): Condition {
  if (!isNumeric(operand)) return fail(2, '$size needs a number');
  const size = toNumber(operand);
  if (!Number.isInteger(size)) return fail(2, '$size must be a whole number');
  if (size < 0) return fail(2, '$size may not be negative');
  return whole((value) => Array.isArray(value) && value.length === size);
}

/** A number cut to 64 bits, as a cast in C does it: what does not fit becomes the least one. */
function toLong(value: Numeric): bigint {
  if (bsonTypeOf(value) === 'Long') return (value as Long).toBigInt();
  const number = toNumber(value);
  if (!(Math.abs(number) < 2 ** 63)) return -(2n ** 63n);
  return BigInt(Math.trunc(number));
}

function compileMod(operand: unknown): Condition {
  if (!Array.isArray(operand)) return fail(2, 'malformed mod, needs to be an array');
  const [divisor, remainder] = operand as unknown[];
  if (operand.length === 0) return fail(2, 'malformed mod, not enough elements');
  if (!isNumeric(divisor)) return fail(2, 'malformed mod, divisor not a number');
  if (operand.length === 1) return fail(2, 'malformed mod, not enough elements');
  if (!isNumeric(remainder)) return fail(2, 'malformed mod, remainder not a number');
  if (operand.length > 2) return fail(2, 'malformed mod, too many elements');
  const [by, wanted] = [toLong(divisor), toLong(remainder)];
  if (by === 0n) return fail(2, 'divisor cannot be 0');
  return leaf((value) => isNumeric(value) && toLong(value) % by === wanted);
}

function compileType(operand: unknown): Condition {
  const operands = Array.isArray(operand) ? operand : [operand];
  if (operands.length === 0) return fail(9, '$type must match at least one type');
  const aliases = operands.map((item) => {
    if (typeof item !== 'string' && !isNumeric(item))
      return fail(14, 'type must be represented as a number or a string');
    const alias = typeAlias(typeof item === 'string' ? item : toNumber(item));
    return (
      alias ??
      fail(
        2,
        typeof item === 'string'
          ? `Unknown type name alias: ${item}`
          : `Invalid numerical type code: ${toNumber(item as never)}`,
      )
    );
  });
  return leaf((value) => {
    if (value === undefined) return false;
    return aliases.includes(aliasOf(value)) || (aliases.includes('number') && isNumeric(value));
  });
}

/** `$regex` with its `$options`, in whichever order they come. */
function compileRegexOperator(siblings: Doc): Condition {
  const { $regex: given, $options: options } = siblings;
  const isRegex = bsonTypeOf(given) === 'BSONRegExp';
  if (!isRegex && typeof given !== 'string') return fail(2, '$regex has to be a string');
  if (options !== undefined && typeof options !== 'string')
    return fail(2, '$options has to be a string');
  const own = isRegex ? (given as BSONRegExp).options : '';
  if (own !== '' && options) {
    const names = Object.keys(siblings);
    const code = names.indexOf('$options') < names.indexOf('$regex') ? 51074 : 51075;
    return fail(code, 'options set in both $regex and $options');
  }
  const pattern = isRegex ? (given as BSONRegExp).pattern : (given as string);
  const flags = own || options || '';
  const regex = compileRegex(pattern, flags);
  return leaf(
    matchesRegex(isRegex ? (given as BSONRegExp) : new BSONRegExp(pattern, flags), regex),
  );
}

/** Bits as a mask: from a number, a list of positions, or bytes. Throws 9 for a number that is no mask. */
function bitMask(name: string, operand: unknown): bigint {
  if (isNumeric(operand)) {
    const number = toNumber(operand);
    if (!Number.isInteger(number) || number >= 2 ** 63)
      return fail(9, `Expected an integer: ${name}: ${number}`);
    if (number < 0) return fail(9, `Expected a positive number in: ${name}: ${number}`);
    return toLong(operand);
  }
  if (Array.isArray(operand)) return operand.reduce(withBit, 0n);
  if (bsonTypeOf(operand) === 'Binary') return bitsOf(operand as Binary);
  return fail(
    2,
    `${name} takes an Array, a number, or a BinData but received: ${aliasOf(operand)}`,
  );
}

function withBit(mask: bigint, bit: unknown): bigint {
  const number = isNumeric(bit) ? toNumber(bit) : Number.NaN;
  if (!Number.isInteger(number) || number >= 2 ** 31)
    return fail(2, `bit positions must be an integer but got: ${String(bit)}`);
  return number < 0
    ? fail(2, `bit positions must be >= 0 but got: ${number}`)
    : mask | (1n << BigInt(number));
}

const bitsOf = (binary: Binary): bigint =>
  BigInt(`0x00${Buffer.from(binary.value()).reverse().toString('hex')}`);

function compileBits(
  name: string,
  operand: unknown,
  holds: (value: bigint, mask: bigint) => boolean,
): Condition {
  const mask = bitMask(name, operand);
  return leaf((value) => {
    if (bsonTypeOf(value) === 'Binary') return holds(bitsOf(value as Binary), mask);
    if (!isNumeric(value)) return false;
    const number = toNumber(value);
    const isWhole = Number.isInteger(number) && number >= -(2 ** 63) && number < 2 ** 63;
    return (value._bsontype !== 'Double' || isWhole) && holds(toLong(value), mask);
  });
}

/** One query operator of a field (`$gt`, `$elemMatch` …); undefined for one that only modifies another. */
export function compileOperator(
  name: string,
  operand: unknown,
  siblings: Doc,
): Condition | undefined {
  switch (name) {
    case '$eq':
      return leaf(equals(operand));
    case '$ne':
      if (bsonTypeOf(operand) === 'BSONRegExp') return fail(2, "Can't have regex as arg to $ne.");
      return negated(leaf(equals(operand)));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      if (bsonTypeOf(operand) === 'BSONRegExp')
        return fail(2, `Can't have RegEx as arg to predicate over field`);
      return leaf(inequality(name, operand));
    case '$in':
      return inList(name, operand);
    case '$nin':
      return negated(inList(name, operand));
    case '$not':
      return compileNot(operand);
    case '$exists': {
      const isWanted = isNumeric(operand)
        ? toNumber(operand) !== 0
        : operand !== false && operand !== null && operand !== undefined;
      const exists = whole((value) => value !== undefined);
      return isWanted ? exists : negated(exists);
    }
    case '$elemMatch':
      return compileElemMatch(operand);
    case '$all': {
      const all = compileAll(operand);
      return all.length === 0 ? whole(() => false) : allOf(all);
    }
    case '$size':
      return compileSize(operand);
    case '$mod':
      return compileMod(operand);
    case '$type':
      return compileType(operand);
    case '$regex':
      return compileRegexOperator(siblings);
    case '$options':
      return '$regex' in siblings ? undefined : fail(2, '$options needs a $regex');
    case '$bitsAllSet':
      return compileBits(name, operand, (value, mask) => (value & mask) === mask);
    case '$bitsAllClear':
      return compileBits(name, operand, (value, mask) => (value & mask) === 0n);
    case '$bitsAnySet':
      return compileBits(name, operand, (value, mask) => (value & mask) !== 0n);
    case '$bitsAnyClear':
      return compileBits(name, operand, (value, mask) => (value & mask) !== mask);
    case '$comment':
      return undefined;
    default:
      return fail(2, `unknown operator: ${name}`);
  }
}
