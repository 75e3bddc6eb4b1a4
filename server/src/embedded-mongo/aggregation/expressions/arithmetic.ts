import { Decimal128, type Int32, Long } from 'bson';
import { fail } from '../../errors.ts';
import {
  divideDecimals,
  moduloDecimals,
  quantize,
  type Rounding,
} from '../../values/decimalFunctions.ts';
import { formatDecimal, parseDecimal } from '../../values/decimals.ts';
import {
  arithmetic,
  asDecimal,
  exactDecimal,
  isNumeric,
  type Numeric,
  toNumber,
} from '../../values/numbers.ts';
import { aliasOf } from '../../values/types.ts';
import { double, int, long } from '../../values/values.ts';
import { isNullish, type Operator, takes, takesAny, takesFrom } from './operators.ts';
import { Sum } from './totals.ts';
import { isInt32, toLong } from './wholeNumbers.ts';

/** A long, or an int where it fits and no operand was a long. */
function wholeResult(value: bigint, ...operands: Numeric[]): Int32 | Long {
  const isLong = operands.some((operand) => operand._bsontype === 'Long');
  return isLong || BigInt.asIntN(32, value) !== value ? long(value) : int(Number(value));
}

function add(args: unknown[]): unknown {
  const sum = new Sum();
  let hasDate = false;
  for (const arg of args) {
    if (isNullish(arg)) return null;
    if (isNumeric(arg)) sum.add(arg);
    else if (arg instanceof Date) {
      if (hasDate) return fail(16612, 'only one date allowed in an $add expression');
      hasDate = true;
      sum.add(Long.fromNumber(arg.getTime()));
    } else return fail(16554, `$add only supports numeric or date types, not ${aliasOf(arg)}`);
  }
  const result = sum.result();
  if (!hasDate) return result;
  const time = result._bsontype === 'Decimal128' ? toLong(result) : sum.whole();
  return time === undefined ? fail(15, 'date overflow in $add') : new Date(Number(time));
}

function subtract([a, b]: unknown[]): unknown {
  if (isNumeric(a) && isNumeric(b)) return arithmetic('subtract', a, b);
  if (isNullish(a) || isNullish(b)) return null;
  if (!(a instanceof Date))
    return fail(16556, `can't $subtract a ${aliasOf(b)} from a ${aliasOf(a)}`);
  if (b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
  return isNumeric(b)
    ? new Date(a.getTime() - Number(toLong(b)))
    : fail(16613, `can't $subtract a ${aliasOf(b)} from a Date`);
}

function multiply(args: unknown[]): unknown {
  let product: Numeric = int(1);
  for (const arg of args) {
    if (isNullish(arg)) return null;
    if (!isNumeric(arg))
      return fail(16555, `$multiply only supports numeric types, not ${aliasOf(arg)}`);
    product = arithmetic('multiply', product, arg)!;
  }
  return product;
}

const isDecimal = (...values: Numeric[]): boolean =>
  values.some((value) => value._bsontype === 'Decimal128');

/** `$divide` and `$mod`: of decimals when one is a decimal, refusing a zero. */
function quotient(
  codes: { type: number; zero: number },
  ofDecimals: typeof divideDecimals,
  compute: (a: Numeric, b: Numeric) => unknown,
): Operator {
  return takes(2, ([a, b], name) => {
    if (!isNumeric(a) || !isNumeric(b)) {
      if (isNullish(a) || isNullish(b)) return null;
      return fail(
        codes.type,
        `${name} only supports numeric types, not ${aliasOf(a)} and ${aliasOf(b)}`,
      );
    }
    if (toNumber(b) === 0) return fail(codes.zero, `can't ${name} by zero`);
    if (!isDecimal(a, b)) return compute(a, b);
    const [x, y] = [asDecimal(a), asDecimal(b)];
    if (x.kind === 'finite' && y.kind === 'finite') return ofDecimals(x, y);
    const isModulo = ofDecimals === moduloDecimals;
    return Decimal128.fromString(
      String(isModulo ? toNumber(a) % toNumber(b) : toNumber(a) / toNumber(b)),
    );
  });
}

function modulo(a: Numeric, b: Numeric): unknown {
  if (a._bsontype === 'Double' || (b._bsontype === 'Double' && !isInt32(b)))
    return double(toNumber(a) % toNumber(b));
  const result = toLong(a) % toLong(b);
  return wholeResult(result, a, b);
}

/** An operator of one number; null stays null. */
export const ofNumber = (compute: (value: Numeric, name: string) => unknown): Operator =>
  takes(1, ([value], name) => {
    if (isNullish(value)) return null;
    return isNumeric(value)
      ? compute(value, name)
      : fail(28765, `${name} only supports numeric types, not ${aliasOf(value)}`);
  });

function absolute(value: Numeric): Numeric {
  if (value._bsontype === 'Double') return double(Math.abs(value.value));
  if (value._bsontype === 'Decimal128')
    return Decimal128.fromString(value.toString().replace('-', ''));
  const number = toLong(value);
  if (number === -(2n ** 63n)) return fail(28680, "can't take $abs of long long min");
  return wholeResult(number < 0n ? -number : number, value);
}

/** Rounds a decimal; infinities and NaN stay. */
function rounded(value: Decimal128, place: number, rounding: Rounding): Decimal128 {
  const decimal = parseDecimal(value.toString());
  if (decimal.kind !== 'finite') return value;
  const { digits, exponent } = quantize(decimal, place, rounding);
  return formatDecimal(digits, exponent);
}

/** `$ceil` and `$floor`. */
const toWhole = (ofDouble: (value: number) => number, rounding: Rounding): Operator =>
  ofNumber((value) => {
    if (value._bsontype === 'Double') return double(ofDouble(value.value));
    return value._bsontype === 'Decimal128' ? rounded(value, 0, rounding) : value;
  });

/** `$round` and `$trunc`, at a number of digits after the point from -20 to 100. */
function atPlace(rounding: Rounding): Operator {
  return takesFrom(1, 2, ([value, ...places], name) => {
    if (isNullish(value)) return null;
    if (!isNumeric(value))
      return fail(51081, `${name} only supports numeric types, not ${aliasOf(value)}`);
    const [place = null] = places;
    if (places.length > 0 && place === null) return null;
    if (place !== null) {
      toLong(place);
      if (!isInt32(place))
        return fail(51082, `precision argument to ${name} must be a whole number`);
    }
    const digits = place === null ? 0 : toNumber(place as Numeric);
    if (digits < -20 || digits > 100)
      return fail(
        51083,
        `cannot apply ${name} with precision value ${digits}: it must be in [-20, 100]`,
      );
    if (value._bsontype === 'Decimal128') return rounded(value, digits, rounding);
    if (value._bsontype === 'Double')
      return double(Number(rounded(exactDecimal(value.value), digits, rounding).toString()));
    if (digits >= 0) return value;
    const unit = { kind: 'finite', digits: toLong(value), exponent: 0 } as const;
    const result = quantize(unit, digits, rounding);
    const whole = result.digits * 10n ** BigInt(result.exponent);
    return BigInt.asIntN(64, whole) === whole
      ? wholeResult(whole, value)
      : fail(51080, `${name} of ${value} at ${digits} does not fit a long`);
  });
}

/** Sums and products, quotients, rounding. An int that overflows becomes a long, a long a double. */
export const arithmeticOperators: Record<string, Operator> = {
  $add: takesAny(add),
  $subtract: takes(2, subtract),
  $multiply: takesAny(multiply),
  $divide: quotient({ type: 16609, zero: 16608 }, divideDecimals, (a, b) =>
    double(toNumber(a) / toNumber(b)),
  ),
  $mod: quotient({ type: 16611, zero: 16610 }, moduloDecimals, modulo),
  $abs: ofNumber(absolute),
  $ceil: toWhole(Math.ceil, 'up'),
  $floor: toWhole(Math.floor, 'down'),
  $round: atPlace('half-even'),
  $trunc: atPlace('cut'),
};
