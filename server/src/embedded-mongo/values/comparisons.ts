import type { BSONRegExp, Double } from 'bson';
import { fail } from '../errors.ts';
import { execRegex, fromBson } from '../matching/regularExpressions.ts';
import { compare, textOf } from './comparison.ts';
import { rank, rankOf } from './types.ts';
import { bsonTypeOf } from './values.ts';

export type Test = (value: unknown) => boolean;
export type Inequality = '$gt' | '$gte' | '$lt' | '$lte';

const isNaNumber = (value: unknown): boolean =>
  (bsonTypeOf(value) === 'Double' && Number.isNaN((value as Double).value)) ||
  (bsonTypeOf(value) === 'Decimal128' && String(value) === 'NaN');

const isNullish = (value: unknown): boolean => value === null || value === undefined;

/** `{$eq: operand}` on one value; null also equals a missing field. */
export function equals(operand: unknown): Test {
  if (operand === undefined) fail(2, 'cannot compare to undefined');
  if (isNullish(operand)) return isNullish;
  const type = rankOf(operand);
  return (value) => rankOf(value) === type && compare(value, operand) === 0;
}

/**
 * `$gt`, `$gte`, `$lt`, `$lte` on one value. Only values of the operand's own type are compared
 * (null and missing count as one); MinKey and MaxKey are compared with every type.
 */
export function inequality(op: Inequality, operand: unknown): Test {
  const allowsEqual = op === '$gte' || op === '$lte';
  const sign = op === '$gt' || op === '$gte' ? 1 : -1;
  if (operand === undefined) fail(2, 'cannot compare to undefined');
  if (isNullish(operand)) return (value) => allowsEqual && isNullish(value);
  const type = rankOf(operand);
  const isEdge = type === rank.minKey || type === rank.maxKey;
  if (isNaNumber(operand)) return (value) => allowsEqual && isNaNumber(value);
  return (value) => {
    if (rankOf(value) !== type) {
      if (!isEdge) return false;
      return Math.sign(rankOf(value) - type) === sign;
    }
    if (isNaNumber(value)) return false;
    const result = compare(value, operand);
    return result === 0 ? allowsEqual : Math.sign(result) === sign;
  };
}

/** A regular expression as a condition: a text it finds itself in, or the same expression. */
export function matchesRegex(operand: BSONRegExp, regex = fromBson(operand)): Test {
  const same = equals(operand);
  return (value) =>
    rankOf(value) === rank.string ? execRegex(regex, textOf(value)) !== null : same(value);
}

/** `$in`: any of the values or expressions. Long lists of scalars are looked up, not walked. */
export function isAnyOf(operands: unknown[]): Test {
  const strings = new Set(operands.filter((operand) => typeof operand === 'string'));
  const rest = operands
    .filter((operand) => typeof operand !== 'string')
    .map((operand) =>
      bsonTypeOf(operand) === 'BSONRegExp' ? matchesRegex(operand as BSONRegExp) : equals(operand),
    );
  return (value) =>
    (typeof value === 'string' && strings.has(value)) || rest.some((test) => test(value));
}
