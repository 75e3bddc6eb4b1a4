import { Decimal128 } from 'bson';
import { type Decimal, formatDecimal } from './decimals.ts';

/** Fixed-point numbers of this many decimal places: some more than the 34 digits of a result. */
const places = 64;
const one = 10n ** BigInt(places);

const digitsOf = (value: bigint): number => String(value < 0n ? -value : value).length;

/** a / b: as few digits as the exact quotient needs, else 34, half to even. `b` is not zero. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal128 {
  const ideal = a.exponent - b.exponent;
  const shift = 36 + Math.max(0, digitsOf(b.digits) - digitsOf(a.digits));
  const scaled = a.digits * 10n ** BigInt(shift);
  let digits = scaled / b.digits;
  let exponent = ideal - shift;
  if (scaled % b.digits !== 0n) {
    const isNegative = a.digits < 0n !== b.digits < 0n;
    return formatDecimal(digits * 10n + (isNegative ? -1n : 1n), exponent - 1);
  }
  for (; exponent < ideal && digits % 10n === 0n; exponent++) digits /= 10n;
  return formatDecimal(digits, exponent);
}

/** What a / b leaves, with a's sign. `b` is not zero. */
export function moduloDecimals(a: Decimal, b: Decimal): Decimal128 {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [a, b].map((value) => value.digits * 10n ** BigInt(value.exponent - exponent));
  return formatDecimal(x! % y!, exponent);
}

export type Rounding = 'half-even' | 'down' | 'up' | 'cut';

/** Rounds at `place` digits after the point (before it when negative), to that many digits. */
export function quantize(value: Decimal, place: number, rounding: Rounding): Decimal {
  const exponent = -place;
  const length = digitsOf(value.digits);
  const least = value.exponent - (34 - length);
  if (value.digits !== 0n && least > exponent)
    return { ...value, digits: value.digits * 10n ** BigInt(34 - length), exponent: least };
  if (value.exponent >= exponent) {
    const digits = value.digits * 10n ** BigInt(value.exponent - exponent);
    return { ...value, digits, exponent };
  }
  const unit = 10n ** BigInt(exponent - value.exponent);
  let digits = value.digits / unit;
  const rest = value.digits % unit;
  const step = value.digits < 0n ? -1n : 1n;
  const half = rest * step * 2n;
  if (rounding === 'half-even' ? half > unit || (half === unit && digits % 2n !== 0n) : false)
    digits += step;
  if (rounding === 'down' && rest < 0n) digits -= 1n;
  if (rounding === 'up' && rest > 0n) digits += 1n;
  return { ...value, digits, exponent };
}

function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** The square root of a decimal that is not negative. */
export function rootOf({ digits, exponent }: Decimal): Decimal128 {
  const ideal = Math.floor(exponent / 2);
  const shift = 80 + (exponent & 1);
  const scaled = digits * 10n ** BigInt(shift);
  let root = integerRoot(scaled);
  let at = (exponent - shift) / 2;
  if (root * root !== scaled) return formatDecimal(root * 10n + 1n, at - 1);
  for (; at < ideal && root % 10n === 0n; at++) root /= 10n;
  return formatDecimal(root, at);
}

/** ln of a fixed-point number near 1, by the series of the inverse hyperbolic tangent. */
function nearLog(value: bigint): bigint {
  const z = ((value - one) * one) / (value + one);
  const square = (z * z) / one;
  let sum = 0n;
  for (let term = z, n = 1n; term !== 0n; term = (term * square) / one, n += 2n) sum += term / n;
  return sum * 2n;
}

const log2 = nearLog((one * 4n) / 3n) + nearLog((one * 3n) / 2n);
const log10 = log2 * 3n + nearLog((one * 5n) / 4n);

/** ln of a positive decimal, in fixed point. */
function fixedLog({ digits, exponent }: Decimal): bigint {
  const length = digitsOf(digits);
  let value = digits * 10n ** BigInt(places - length + 1);
  let power = BigInt(exponent + length - 1) * log10;
  for (; value > (one * 4n) / 3n; value /= 2n) power += log2;
  return power + nearLog(value);
}

/** e to a fixed-point power, as a decimal. */
function fixedExp(value: bigint): Decimal128 {
  const tens = value / log10;
  const rest = value - tens * log10;
  let sum = 0n;
  for (let term = one, n = 1n; term !== 0n; term = (term * rest) / one / n, n += 1n) sum += term;
  if (tens > 6200n) return Decimal128.fromString('Infinity');
  return tens < -6300n
    ? Decimal128.fromString('0E-6176')
    : formatDecimal(sum, Number(tens) - places);
}

const fixed = ({ digits, exponent }: Decimal): bigint =>
  exponent >= -places
    ? digits * 10n ** BigInt(Math.min(exponent, 40) + places)
    : digits / 10n ** BigInt(-places - exponent);

export const expOf = (value: Decimal): Decimal128 =>
  value.digits === 0n ? Decimal128.fromString('1') : fixedExp(fixed(value));

/** ln, or the logarithm to a base, of a positive decimal. */
export function logOf(value: Decimal, base?: Decimal): Decimal128 {
  const log = fixedLog(value);
  if (log === 0n) return Decimal128.fromString('0');
  const asDecimal = (digits: bigint): Decimal => ({ kind: 'finite', digits, exponent: -places });
  if (!base) return formatDecimal(log, -places);
  const quotient = (log * one) / fixedLog(base);
  const nearest = (quotient + (quotient < 0n ? -one : one) / 2n) / one;
  const isWhole = (quotient - nearest * one) ** 2n < 10n ** 30n;
  return isWhole
    ? formatDecimal(nearest, 0)
    : divideDecimals(asDecimal(log), asDecimal(fixedLog(base)));
}

/** A decimal to a power: exactly when the power is a small whole number; NaN of a negative base otherwise. */
export function powerOf(base: Decimal, power: Decimal): Decimal128 {
  const whole = quantize(power, 0, 'cut');
  const isWhole =
    power.exponent >= 0 || whole.digits * 10n ** BigInt(-power.exponent) === power.digits;
  if (isWhole && whole.digits >= 0n && whole.digits <= 200n)
    return padded(base.digits ** whole.digits, base.exponent * Number(whole.digits));
  if (base.digits === 0n) return Decimal128.fromString('0');
  if (base.digits < 0n && !isWhole) return Decimal128.fromString('NaN');
  const size = { ...base, digits: base.digits < 0n ? -base.digits : base.digits };
  const isOdd = base.digits < 0n && whole.digits % 2n !== 0n;
  const result = fixedExp((fixedLog(size) * fixed(power)) / one);
  return isOdd ? Decimal128.fromString(`-${result}`) : result;
}

/** MongoDB gives powers with all 34 digits. */
function padded(digits: bigint, exponent: number): Decimal128 {
  const missing = digits === 0n ? 0 : Math.max(0, 34 - digitsOf(digits));
  return formatDecimal(digits * 10n ** BigInt(missing), exponent - missing);
}
