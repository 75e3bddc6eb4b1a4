import { Decimal128, Double, Int32, Long } from 'bson';
import { compareNumbers } from '../comparison.ts';
import { formatDecimal } from '../decimals.ts';
import { fail } from '../errors.ts';
import type { Operator } from '../expressions.ts';
import { arithmetic, asDecimal, isNumeric, type Numeric, toNumber } from '../numbers.ts';
import { aliasOf } from '../types.ts';
import { bsonTypeOf, double, int } from '../values.ts';

const isNullish = (value: unknown): boolean => value === null || value === undefined;

function add(args: unknown[]): unknown {
  if (args.some(isNullish)) return null;
  let sum: Numeric = int(0);
  let date: Date | undefined;
  for (const arg of args) {
    if (arg instanceof Date) {
      if (date) return fail(16612, 'only one date allowed in an $add expression');
      date = arg;
    } else if (isNumeric(arg)) sum = arithmetic('add', sum, arg)!;
    else return fail(16554, `$add only supports numeric or date types, not ${aliasOf(arg)}`);
  }
  return date ? new Date(date.getTime() + Math.round(toNumber(sum))) : sum;
}

function subtract([a, b]: unknown[]): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  if (isNumeric(a) && isNumeric(b)) return arithmetic('subtract', a, b);
  if (a instanceof Date && b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
  if (a instanceof Date && isNumeric(b)) return new Date(a.getTime() - Math.round(toNumber(b)));
  return fail(16556, `can't $subtract a ${aliasOf(b)} from a ${aliasOf(a)}`);
}

function multiply(args: unknown[]): unknown {
  if (args.some(isNullish)) return null;
  let product: Numeric = int(1);
  for (const arg of args) {
    if (!isNumeric(arg))
      return fail(16555, `$multiply only supports numeric types, not ${aliasOf(arg)}`);
    product = arithmetic('multiply', product, arg)!;
  }
  return product;
}

function divide([a, b]: unknown[]): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  if (!isNumeric(a) || !isNumeric(b))
    return fail(16609, `$divide only supports numeric types, not ${aliasOf(a)} and ${aliasOf(b)}`);
  if (toNumber(b) === 0) return fail(16608, "can't $divide by zero");
  if (bsonTypeOf(a) !== 'Decimal128' && bsonTypeOf(b) !== 'Decimal128')
    return double(toNumber(a) / toNumber(b));
  const [x, y] = [asDecimal(a), asDecimal(b)];
  if (x.kind !== 'finite' || y.kind !== 'finite')
    return Decimal128.fromString(String(toNumber(a) / toNumber(b)));
  return formatDecimal((x.digits * 10n ** 40n) / y.digits, x.exponent - y.exponent - 40);
}

function mod([a, b]: unknown[]): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  if (!isNumeric(a) || !isNumeric(b))
    return fail(16611, `$mod only supports numeric types, not ${aliasOf(a)} and ${aliasOf(b)}`);
  if (toNumber(b) === 0) return fail(16610, "can't $mod by zero");
  const types = [a._bsontype, b._bsontype];
  if (types.includes('Double')) return double(toNumber(a) % toNumber(b));
  if (types.includes('Long')) return Long.fromBigInt(BigInt(a.toString()) % BigInt(b.toString()));
  return int(toNumber(a) % toNumber(b));
}

/** A whole result in its operand's type. */
function sameType(value: Numeric, result: number): Numeric {
  if (value._bsontype === 'Double') return double(result);
  if (value._bsontype === 'Int32')
    return Math.abs(result) < 2147483648 ? new Int32(result) : Long.fromNumber(result);
  return value._bsontype === 'Long'
    ? Long.fromNumber(result)
    : Decimal128.fromString(String(result));
}

function one(compute: (value: Numeric) => unknown, code = 28765): Operator {
  return {
    min: 1,
    max: 1,
    apply: ([value], name) => {
      if (isNullish(value)) return null;
      return isNumeric(value)
        ? compute(value)
        : fail(code, `${name} only supports numeric types, not ${aliasOf(value)}`);
    },
  };
}

const real = (compute: (value: number) => number): Operator =>
  one((value) => double(compute(toNumber(value))));

function positive(code: number, compute: (value: number) => number): Operator {
  return one((value) =>
    toNumber(value) <= 0
      ? fail(code, 'the argument must be a positive number')
      : double(compute(toNumber(value))),
  );
}

/** Rounds half to even, at `place` digits after the point. */
function roundAt(value: number, place: number): number {
  const scaled = Number(`${value}e${place}`);
  if (!Number.isFinite(scaled)) return value;
  const floor = Math.floor(scaled);
  const half = scaled - floor;
  const rounded = half > 0.5 || (half === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
  return Number(`${rounded}e${-place}`);
}

function atPlace(compute: (value: number, place: number) => number): Operator {
  return {
    min: 1,
    max: 2,
    apply: ([value, place], name) => {
      if (isNullish(value) || place === null) return null;
      if (!isNumeric(value))
        return fail(51081, `${name} only supports numeric types, not ${aliasOf(value)}`);
      const digits = isNumeric(place) ? toNumber(place) : 0;
      if (value._bsontype !== 'Double' && value._bsontype !== 'Decimal128' && digits >= 0)
        return value;
      return sameType(value, compute(toNumber(value), digits));
    },
  };
}

function pow([base, exponent]: unknown[]): unknown {
  if (isNullish(base) || isNullish(exponent)) return null;
  if (!isNumeric(base)) return fail(28762, `$pow's base must be numeric, not ${aliasOf(base)}`);
  if (!isNumeric(exponent))
    return fail(28763, `$pow's exponent must be numeric, not ${aliasOf(exponent)}`);
  if (toNumber(base) === 0 && toNumber(exponent) < 0)
    return fail(28764, '$pow cannot take a base of 0 and a negative exponent');
  const result = toNumber(base) ** toNumber(exponent);
  const isWhole =
    base._bsontype !== 'Double' && exponent._bsontype !== 'Double' && Number.isSafeInteger(result);
  if (!isWhole) return double(result);
  return base._bsontype === 'Long' || exponent._bsontype === 'Long' || Math.abs(result) > 2147483647
    ? Long.fromNumber(result)
    : int(result);
}

function log([value, base]: unknown[]): unknown {
  if (isNullish(value) || isNullish(base)) return null;
  if (!isNumeric(value)) return fail(28756, "$log's argument must be numeric");
  if (!isNumeric(base)) return fail(28757, "$log's base must be numeric");
  if (toNumber(value) <= 0) return fail(28758, "$log's argument must be a positive number");
  if (toNumber(base) <= 0 || toNumber(base) === 1)
    return fail(28759, "$log's base must be a positive number not equal to 1");
  return double(Math.log(toNumber(value)) / Math.log(toNumber(base)));
}

/** `$add`, `$divide`, `$round` … ; types follow MongoDB: int + int is an int, or a long when it overflows. */
export const arithmeticOperators: Record<string, Operator> = {
  $add: { min: 0, max: Infinity, apply: add },
  $subtract: { min: 2, max: 2, apply: subtract },
  $multiply: { min: 0, max: Infinity, apply: multiply },
  $divide: { min: 2, max: 2, apply: divide },
  $mod: { min: 2, max: 2, apply: mod },
  $pow: { min: 2, max: 2, apply: pow },
  $log: { min: 2, max: 2, apply: log },
  $abs: one((value) =>
    compareNumbers(value, int(0)) < 0 ? arithmetic('multiply', value, int(-1)) : value,
  ),
  $ceil: one((value) =>
    value._bsontype === 'Double'
      ? new Double(Math.ceil(value.value))
      : sameType(value, Math.ceil(toNumber(value))),
  ),
  $floor: one((value) =>
    value._bsontype === 'Double'
      ? new Double(Math.floor(value.value))
      : sameType(value, Math.floor(toNumber(value))),
  ),
  $round: atPlace(roundAt),
  $trunc: atPlace((value, place) => Number(`${Math.trunc(Number(`${value}e${place}`))}e${-place}`)),
  $sqrt: one((value) =>
    toNumber(value) < 0
      ? fail(28714, "$sqrt's argument must be greater than or equal to 0")
      : double(Math.sqrt(toNumber(value))),
  ),
  $exp: real(Math.exp),
  $ln: positive(28766, Math.log),
  $log10: positive(28761, Math.log10),
  $sin: real(Math.sin),
  $cos: real(Math.cos),
  $tan: real(Math.tan),
  $asin: real(Math.asin),
  $acos: real(Math.acos),
  $sinh: real(Math.sinh),
  $cosh: real(Math.cosh),
  $tanh: real(Math.tanh),
  $asinh: real(Math.asinh),
  $acosh: real(Math.acosh),
  $atanh: real(Math.atanh),
  $atan2: {
    min: 2,
    max: 2,
    apply: ([y, x]) =>
      isNumeric(y) && isNumeric(x) ? double(Math.atan2(toNumber(y), toNumber(x))) : null,
  },
  $atan: real(Math.atan),
  $degreesToRadians: real((value) => (value * Math.PI) / 180),
  $radiansToDegrees: real((value) => (value * 180) / Math.PI),
  $rand: { min: 0, max: 1, apply: () => double(Math.random()) },
};
