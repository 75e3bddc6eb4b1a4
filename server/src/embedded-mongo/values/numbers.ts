import { Decimal128, Double, Int32, Long } from 'bson';
import { type Decimal, decimalOfDouble, formatDecimal, parseDecimal } from './decimals.ts';
import { bsonTypeOf } from './values.ts';

export type Numeric = Int32 | Double | Long | Decimal128;

/** True for the four BSON number classes. */
export function isNumeric(value: unknown): value is Numeric {
  const type = bsonTypeOf(value);
  return type === 'Int32' || type === 'Double' || type === 'Long' || type === 'Decimal128';
}

/** The nearest JS number; Decimal128 and large Longs lose digits. */
export function toNumber(value: Numeric): number {
  if (value._bsontype === 'Long') return value.toNumber();
  if (value._bsontype === 'Decimal128') return Number(value.toString());
  return value.value;
}

/** A JS number, or a bigint where a Long does not fit one, or a Decimal. Exact. */
export function exact(value: Numeric): number | bigint | Decimal {
  if (value._bsontype === 'Decimal128') return parseDecimal(value.toString());
  if (value._bsontype !== 'Long') return value.value;
  const number = value.toNumber();
  return Number.isSafeInteger(number) ? number : value.toBigInt();
}

const width = { Int32: 0, Long: 1, Double: 2, Decimal128: 3 } as const;
const minLong = -(2n ** 63n);
const maxLong = 2n ** 63n - 1n;

/** The wider type of two numbers, in MongoDB's order int < long < double < decimal. */
function widest(a: Numeric, b: Numeric): number {
  return Math.max(width[a._bsontype], width[b._bsontype]);
}

/** A whole result in the narrower type allowed, a Long when an Int32 overflows, else undefined. */
function whole(value: bigint, type: number): Numeric | undefined {
  if (type === 0 && value >= -2147483648n && value <= 2147483647n) return new Int32(Number(value));
  return value >= minLong && value <= maxLong ? Long.fromBigInt(value) : undefined;
}

function big(value: Numeric): bigint {
  return value._bsontype === 'Long' ? value.toBigInt() : BigInt(Math.trunc(toNumber(value)));
}

/** A number as a Decimal; a double has 15 digits then, as in MongoDB: 2.5 is 2.50000000000000. */
export function asDecimal(value: Numeric): Decimal {
  if (value._bsontype === 'Decimal128') return parseDecimal(value.toString());
  if (value._bsontype !== 'Double') return { kind: 'finite', digits: big(value), exponent: 0 };
  return parseDecimal(value.value === 0 ? '0' : value.value.toPrecision(15));
}

/** All of a double's digits that a Decimal128 holds: 0.5 is 0.5, 0.1 is 0.1000000000000000055511… */
export function exactDecimal(value: number): Decimal128 {
  if (!Number.isFinite(value) || value === 0)
    return Decimal128.fromString(Object.is(value, -0) ? '-0' : String(value));
  let { digits, exponent } = decimalOfDouble(value);
  for (; exponent < 0 && digits % 10n === 0n; exponent++) digits /= 10n;
  return formatDecimal(digits, exponent);
}

type Operation = 'add' | 'subtract' | 'multiply';

/**
 * Adds, subtracts or multiplies in the wider of both types: int overflows to long; a long that
 * overflows becomes a double, or undefined with `strict` (updates refuse it).
 */
export function arithmetic(
  op: Operation,
  a: Numeric,
  b: Numeric,
  strict = false,
): Numeric | undefined {
  const type = widest(a, b);
  if (type === 3) return decimalArithmetic(op, asDecimal(a), asDecimal(b));
  const x = toNumber(a);
  const y = toNumber(b);
  const plain = op === 'add' ? x + y : op === 'subtract' ? x - y : x * y;
  if (type === 2) return new Double(plain);
  if (type === 0 && Number.isSafeInteger(plain)) return whole(BigInt(plain), 0);
  const p = big(a);
  const q = big(b);
  const sum = op === 'add' ? p + q : op === 'subtract' ? p - q : p * q;
  return whole(sum, type) ?? (strict ? undefined : new Double(plain));
}

function decimalArithmetic(op: Operation, a: Decimal, b: Decimal): Decimal128 {
  if (a.kind !== 'finite' || b.kind !== 'finite') {
    const value = (d: Decimal) =>
      d.kind === 'finite'
        ? Number(d.digits)
        : d.kind === 'nan'
          ? Number.NaN
          : d.kind === 'inf'
            ? Infinity
            : -Infinity;
    const [x, y] = [value(a), value(b)];
    const result = op === 'add' ? x + y : op === 'subtract' ? x - y : x * y;
    return Decimal128.fromString(
      Number.isNaN(result) ? 'NaN' : result > 0 ? 'Infinity' : '-Infinity',
    );
  }
  if (op === 'multiply') {
    return formatDecimal(a.digits * b.digits, a.exponent + b.exponent);
  }
  const exponent = Math.min(a.exponent, b.exponent);
  const x = a.digits * 10n ** BigInt(a.exponent - exponent);
  const y = b.digits * 10n ** BigInt(b.exponent - exponent);
  return formatDecimal(op === 'add' ? x + y : x - y, exponent);
}
