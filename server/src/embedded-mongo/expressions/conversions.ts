import { Decimal128, Long, ObjectId } from 'bson';
import { formatDecimal } from '../decimals.ts';
import { fail } from '../errors.ts';
import type { Operator } from '../expressions.ts';
import { asDecimal, isNumeric, toNumber } from '../numbers.ts';
import { aliasOf, typeAlias } from '../types.ts';
import { bsonTypeOf, double, int, isDoc } from '../values.ts';

const isNullish = (value: unknown): boolean => value === null || value === undefined;
const refuse = (value: unknown, to: string): never =>
  fail(
    241,
    `Unsupported conversion from ${aliasOf(value)} to ${to} in $convert with no onError value`,
  );
const unparsable = (value: unknown, to: string): never =>
  fail(241, `Failed to parse '${String(value)}' as ${to} in $convert with no onError value`);

function numberFrom(value: unknown, to: string): number {
  if (isNumeric(value)) return toNumber(value);
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof Date && to !== 'int') return value.getTime();
  if (typeof value !== 'string') return refuse(value, to);
  const pattern =
    to === 'double'
      ? /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$|^[+-]?(Infinity|NaN)$/
      : /^[+-]?\d+$/;
  return pattern.test(value) ? Number(value) : unparsable(value, to);
}

function whole(value: unknown, to: 'int' | 'long', limit: number): number {
  const number = Math.trunc(numberFrom(value, to));
  return Number.isFinite(number) && number >= -limit && number < limit
    ? number
    : fail(
        241,
        `Conversion would overflow target type in $convert with no onError value: ${String(value)}`,
      );
}

function dateFrom(value: unknown): Date {
  if (value instanceof Date) return value;
  if (isNumeric(value) && value._bsontype !== 'Int32') return new Date(toNumber(value));
  if (bsonTypeOf(value) === 'ObjectId') return (value as ObjectId).getTimestamp();
  if (typeof value !== 'string') return refuse(value, 'date');
  const date = new Date(
    /[zZ]|[+-]\d\d:?\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`,
  );
  return Number.isNaN(date.getTime()) ? unparsable(value, 'date') : date;
}

function stringFrom(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isNumeric(value)) return value.toString();
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  return bsonTypeOf(value) === 'ObjectId'
    ? (value as ObjectId).toHexString()
    : refuse(value, 'string');
}

function objectIdFrom(value: unknown): unknown {
  if (bsonTypeOf(value) === 'ObjectId') return value;
  if (typeof value !== 'string') return refuse(value, 'objectId');
  return /^[0-9a-fA-F]{24}$/.test(value) ? new ObjectId(value) : unparsable(value, 'objectId');
}

function decimalFrom(value: unknown): unknown {
  if (typeof value === 'string') {
    return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value)
      ? Decimal128.fromStringWithRounding(value)
      : unparsable(value, 'decimal');
  }
  const number = isNumeric(value) ? value : double(numberFrom(value, 'double'));
  if (number._bsontype === 'Decimal128') return number;
  const { kind, digits, exponent } = asDecimal(number);
  return kind === 'finite'
    ? formatDecimal(digits, exponent)
    : Decimal128.fromString(String(toNumber(number)));
}

const conversions: Record<string, (value: unknown) => unknown> = {
  int: (value) => int(whole(value, 'int', 2147483648)),
  long: (value) =>
    bsonTypeOf(value) === 'Long'
      ? value
      : typeof value === 'string' && /^[+-]?\d+$/.test(value)
        ? Long.fromString(value)
        : Long.fromNumber(whole(value, 'long', 2 ** 63)),
  double: (value) => double(numberFrom(value, 'double')),
  decimal: decimalFrom,
  bool: (value) =>
    isNumeric(value) ? toNumber(value) !== 0 : typeof value === 'boolean' ? value : true,
  date: dateFrom,
  string: stringFrom,
  objectId: objectIdFrom,
};

const simple = (type: string): Operator => ({
  min: 1,
  max: 1,
  apply: ([value]) => (isNullish(value) ? null : conversions[type]!(value)),
});

function convert([spec]: unknown[]): unknown {
  if (!isDoc(spec)) return fail(9, '$convert expects an object of named arguments');
  if (isNullish(spec.input)) return spec.onNull ?? null;
  const target =
    typeof spec.to === 'string'
      ? spec.to
      : isNumeric(spec.to)
        ? typeAlias(toNumber(spec.to))
        : undefined;
  const conversion = target === undefined ? undefined : conversions[target];
  if (!conversion) return fail(2, `Unknown type name: ${String(spec.to)}`);
  try {
    return conversion(spec.input);
  } catch (error) {
    if (spec.onError !== undefined) return spec.onError;
    throw error;
  }
}

/** `$toInt`, `$toDate`, `$convert`, `$type` … */
export const conversionOperators: Record<string, Operator> = {
  $toInt: simple('int'),
  $toLong: simple('long'),
  $toDouble: simple('double'),
  $toDecimal: simple('decimal'),
  $toBool: simple('bool'),
  $toDate: simple('date'),
  $toString: simple('string'),
  $toObjectId: simple('objectId'),
  $convert: { min: 1, max: 1, apply: convert },
  $type: { min: 1, max: 1, apply: ([value]) => (value === undefined ? 'missing' : aliasOf(value)) },
  $isNumber: { min: 1, max: 1, apply: ([value]) => isNumeric(value) },
};
