import { Decimal128, Long, ObjectId } from 'bson';
import { fail } from '../../errors.ts';
import { quantize } from '../../values/decimalFunctions.ts';
import { formatDecimal, parseDecimal } from '../../values/decimals.ts';
import { asDecimal, isNumeric, type Numeric, toNumber } from '../../values/numbers.ts';
import { aliasOf, typeAlias } from '../../values/types.ts';
import { bsonTypeOf, double, int, long } from '../../values/values.ts';
import { truthy } from './comparing.ts';
import { isoText, parseDate } from './dateFormats.ts';
import { dateOf, orOnError } from './dates.ts';
import { type Form, isNullish, named, type Operator, takes } from './operators.ts';
import { numberText } from './texts.ts';
import { utc } from './timeZones.ts';
import { isInt32 } from './wholeNumbers.ts';

const refuse = (reason: string): never => fail(241, `${reason} in $convert with no onError value`);
const unparsable = (value: string, to: string): never => refuse(`Failed to parse ${to} '${value}'`);
const overflow = (value: unknown): never =>
  refuse(`Conversion would overflow target type: ${String(value)}`);

/** A number without its fraction. */
function withoutFraction(value: Numeric): bigint {
  if (value instanceof Long) return value.toBigInt();
  const number = toNumber(value);
  if (!Number.isFinite(number)) return refuse(`Attempt to convert ${number} to integer type`);
  if (!(value instanceof Decimal128)) return BigInt(Math.trunc(number));
  const { digits, exponent } = quantize(parseDecimal(value.toString()), 0, 'cut');
  return exponent < 0 ? digits / 10n ** BigInt(-exponent) : digits * 10n ** BigInt(exponent);
}

function cut(value: Numeric, bits: 32 | 64): bigint {
  const whole = withoutFraction(value);
  const isOut = value._bsontype === 'Double' && bits === 32 && Math.abs(value.value) >= 2147483648;
  return BigInt.asIntN(bits, whole) === whole && (!isOut || value.toString() === '-2147483648')
    ? whole
    : overflow(value);
}

function parseWhole(value: string, bits: 32 | 64): bigint {
  if (!/^[+-]?\d+$/.test(value)) return unparsable(value, 'number');
  const whole = BigInt(value.replace('+', ''));
  return BigInt.asIntN(bits, whole) === whole ? whole : unparsable(value, 'number (overflow)');
}

const special = /^([+-]?)(?:inf(?:inity)?|(nan))$/i;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** 'NaN' or '-Infinity' as JavaScript writes it, else the digits. */
function digitsIn(value: string): string {
  const match = special.exec(value);
  if (match) return match[2] ? 'NaN' : `${match[1] === '-' ? '-' : ''}Infinity`;
  return decimal.test(value) ? value : unparsable(value, 'number');
}

function parseDouble(value: string): number {
  const digits = digitsIn(value);
  const number = Number(digits);
  const isLost = Number.isFinite(number)
    ? number === 0 && /[1-9]/.test(digits.replace(/e.*/i, ''))
    : decimal.test(value);
  return isLost ? unparsable(value, 'number (out of range)') : number;
}

function decimalFrom(value: Numeric): Decimal128 {
  const { kind, digits, exponent } = asDecimal(value);
  if (value instanceof Decimal128) return value;
  return kind === 'finite'
    ? formatDecimal(digits, exponent)
    : Decimal128.fromString(String(toNumber(value)));
}

function doubleFrom(value: Numeric): unknown {
  const number = toNumber(value);
  const isLost =
    value instanceof Decimal128 && !Number.isFinite(number) && decimal.test(String(value));
  return isLost ? overflow(value) : double(number);
}

/** How a type is made of each type that it can be made of. */
interface Target {
  number?: (value: Numeric) => unknown;
  string?: (value: string) => unknown;
  bool?: (value: boolean) => unknown;
  date?: (value: Date) => unknown;
  objectId?: (value: ObjectId) => unknown;
  other?: (value: unknown) => unknown;
}

const targets: Record<string, Target> = {
  int: {
    number: (value) => int(Number(cut(value, 32))),
    string: (value) => int(Number(parseWhole(value, 32))),
    bool: (value) => int(Number(value)),
  },
  long: {
    number: (value) => long(cut(value, 64)),
    string: (value) => long(parseWhole(value, 64)),
    bool: (value) => long(Number(value)),
    date: (value) => long(value.getTime()),
  },
  double: {
    number: doubleFrom,
    string: (value) => double(parseDouble(value)),
    bool: (value) => double(Number(value)),
    date: (value) => double(value.getTime()),
  },
  decimal: {
    number: decimalFrom,
    string: (value) => Decimal128.fromStringWithRounding(digitsIn(value)),
    bool: (value) => Decimal128.fromString(value ? '1' : '0'),
    date: (value) => Decimal128.fromString(String(value.getTime())),
  },
  bool: { number: truthy, bool: (value) => value, other: () => true },
  date: {
    number: (value) =>
      value._bsontype === 'Int32' ? unsupported(value, 'date') : new Date(Number(cut(value, 64))),
    string: (value) => parseDate(value, utc),
    date: (value) => value,
    objectId: dateOf,
  },
  string: {
    number: numberText,
    string: (value) => value,
    bool: String,
    date: isoText,
    objectId: (value) => value.toHexString(),
  },
  objectId: {
    string: (value) =>
      /^[0-9a-f]{24}$/i.test(value) ? new ObjectId(value) : unparsable(value, 'objectId'),
    objectId: (value) => value,
  },
};

const unsupported = (value: unknown, to: string): never =>
  refuse(`Unsupported conversion from ${aliasOf(value)} to ${to}`);

function convert(value: unknown, to: string): unknown {
  const target = targets[to] ?? {};
  if (isNumeric(value) && target.number) return target.number(value);
  if (typeof value === 'string' && target.string) return target.string(value);
  if (typeof value === 'boolean' && target.bool) return target.bool(value);
  if (value instanceof Date && target.date) return target.date(value);
  if (bsonTypeOf(value) === 'ObjectId' && target.objectId)
    return target.objectId(value as ObjectId);
  return target.other ? target.other(value) : unsupported(value, to);
}

/** Types that no value of ours has, and nothing converts to. */
const oldTypes = ['dbPointer', 'javascriptWithScope'];

/** The type that `to` names; null for null. Throws 2 for a name that is none, 9 for a number. */
function targetOf(to: unknown): string | null {
  if (isNullish(to)) return null;
  if (typeof to === 'string')
    return to === 'missing' || (to !== 'number' && (typeAlias(to) ?? oldTypes.includes(to)))
      ? to
      : fail(2, `Unknown type name: ${to}`);
  if (!isNumeric(to))
    return fail(9, `$convert's 'to' argument must be a string or number, but is ${aliasOf(to)}`);
  if (!isInt32(to)) return fail(9, "In $convert, numeric 'to' argument is not an integer");
  const code = toNumber(to);
  return code === 0 || code === 12 || code === 15
    ? 'missing'
    : (typeAlias(code) ??
        fail(9, `In $convert, numeric value for 'to' does not correspond to a BSON type: ${code}`));
}

const simple = (type: string): Operator =>
  takes(1, ([value]) => (isNullish(value) ? null : convert(value, type)));

/** `$toInt`, `$toDate`, `$type` … */
export const conversionOperators: Record<string, Operator> = {
  $toInt: simple('int'),
  $toLong: simple('long'),
  $toDouble: simple('double'),
  $toDecimal: simple('decimal'),
  $toBool: simple('bool'),
  $toDate: simple('date'),
  $toString: simple('string'),
  $toObjectId: simple('objectId'),
  $type: takes(1, ([value]) => (value === undefined ? 'missing' : aliasOf(value))),
  $isNumber: takes(1, ([value]) => isNumeric(value)),
};

export const conversionForms: Record<string, Form> = {
  $convert: named(
    { notObject: 9, unknown: 9, required: { input: 9, to: 9 }, optional: ['onError', 'onNull'] },
    (read, _name, given) => {
      const type = targetOf(read('to'));
      const input = read('input');
      if (isNullish(input)) return 'onNull' in given ? read('onNull') : null;
      return type && orOnError(given, read, () => convert(input, type));
    },
  ),
};
