import type { Binary, BSONRegExp, Long } from 'bson';
import { equals, inequality, isAnyOf, matchesRegex } from './comparisons.ts';
import { fail } from './errors.ts';
import {
  type Condition,
  compileConditions,
  compilePredicate,
  type Found,
  isOperatorDoc,
} from './matching.ts';
import { isNumeric, toNumber } from './numbers.ts';
import { compileRegex } from './regularExpressions.ts';
import { aliasOf, typeAlias } from './types.ts';
import { bsonTypeOf, type Doc, isDoc } from './values.ts';

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
  if (Object.keys(operand).length === 0) return fail(2, '$not cannot be empty');
  if (!isOperatorDoc(operand)) return fail(2, `unknown operator: ${Object.keys(operand)[0]}`);
  const conditions = compileConditions(operand);
  return negated(conditions.length === 1 ? conditions[0]! : allOf(conditions));
}

function compileElemMatch(operand: unknown): Condition {
  if (!isDoc(operand)) return fail(2, '$elemMatch needs an Object');
  const first = Object.keys(operand)[0];
  const isValueMatch =
    isOperatorDoc(operand) && !['$and', '$or', '$nor', '$expr', '$where'].includes(first!);
  if (isValueMatch) {
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
  const test = compilePredicate(operand);
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
  return operands.map((item) => {
    if (isOperatorDoc(item)) {
      if (Object.keys(item)[0] !== '$elemMatch') return fail(2, 'no $ expressions in $all');
      return compileElemMatch(item.$elemMatch);
    }
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

function compileMod(operand: unknown): Condition {
  if (!Array.isArray(operand)) return fail(2, 'malformed mod, needs to be an array');
  if (operand.length < 2) return fail(2, 'malformed mod, not enough elements');
  if (operand.length > 2) return fail(2, 'malformed mod, too many elements');
  const [divisor, remainder] = operand.map((item) =>
    isNumeric(item) ? Math.trunc(toNumber(item)) : Number.NaN,
  );
  if (!isNumeric(operand[0])) return fail(2, 'malformed mod, divisor not a number');
  if (!divisor) return fail(2, 'divisor cannot be 0');
  const wanted = Number.isNaN(remainder) ? 0 : remainder!;
  return leaf((value) => {
    if (!isNumeric(value)) return false;
    const number = toNumber(value);
    return Number.isFinite(number) && Math.trunc(number) % divisor === wanted;
  });
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

function compileRegexOperator(operand: unknown, options: unknown): Condition {
  if (bsonTypeOf(operand) === 'BSONRegExp') {
    const given = operand as BSONRegExp;
    if (options !== undefined && given.options !== '')
      return fail(51075, 'options set in both $regex and $options');
    return leaf(
      matchesRegex(
        given,
        compileRegex(given.pattern, typeof options === 'string' ? options : given.options),
      ),
    );
  }
  if (typeof operand !== 'string') return fail(2, '$regex has to be a string');
  if (options !== undefined && typeof options !== 'string')
    return fail(2, '$options has to be a string');
  const regex = compileRegex(operand, (options as string | undefined) ?? '');
  const test = matchesRegex(
    { pattern: operand, options: options ?? '', _bsontype: 'BSONRegExp' } as BSONRegExp,
    regex,
  );
  return leaf(test);
}

function bitMask(name: string, operand: unknown): bigint {
  if (isNumeric(operand)) {
    const number = toNumber(operand);
    if (number < 0 || !Number.isInteger(number))
      return fail(number < 0 ? 2 : 9, `${name} takes a whole number that is not negative`);
    return BigInt(number);
  }
  if (Array.isArray(operand))
    return operand.reduce((mask: bigint, bit) => mask | (1n << BigInt(toNumber(bit))), 0n);
  if (bsonTypeOf(operand) === 'Binary') {
    return (operand as Binary)
      .value()
      .reduce((mask, byte, i) => mask | (BigInt(byte) << BigInt(8 * i)), 0n);
  }
  return fail(
    2,
    `${name} takes an Array, a number, or a BinData but received: ${aliasOf(operand)}`,
  );
}

function compileBits(
  name: string,
  operand: unknown,
  holds: (value: bigint, mask: bigint) => boolean,
): Condition {
  const mask = bitMask(name, operand);
  return leaf((value) => {
    if (bsonTypeOf(value) === 'Binary') return holds(bitMask(name, value), mask);
    if (!isNumeric(value)) return false;
    if (value._bsontype === 'Long') return holds((value as Long).toBigInt(), mask);
    const number = toNumber(value);
    return Number.isSafeInteger(number) && holds(BigInt(number), mask);
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
      return compileRegexOperator(operand, siblings.$options);
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
