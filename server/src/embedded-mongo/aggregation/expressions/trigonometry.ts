import { fail } from '../../errors.ts';
import { isNumeric, type Numeric, toNumber } from '../../values/numbers.ts';
import { aliasOf } from '../../values/types.ts';
import { double } from '../../values/values.ts';
import { ofNumber } from './arithmetic.ts';
import { isNullish, type Operator, takes } from './operators.ts';

/** Angles are computed in doubles; of a decimal that would lose digits, so it is refused. */
function angle(value: Numeric, name: string): number {
  return value._bsontype === 'Decimal128' && Number.isFinite(toNumber(value))
    ? fail(238, `${name} of a decimal is not supported by this store`)
    : toNumber(value);
}

const real = (compute: (value: number) => number): Operator =>
  ofNumber((value, name) => double(compute(angle(value, name))));

/** A function that is defined from `least` to `most` only, and of NaN. */
const within = (compute: (value: number) => number, least: number, most: number): Operator =>
  ofNumber((value, name) => {
    const number = toNumber(value);
    return number < least || number > most
      ? fail(50989, `cannot apply ${name} to ${number}, value must be in [${least},${most}]`)
      : double(compute(angle(value, name)));
  });

function atan2([y, x]: unknown[], name: string): unknown {
  if (isNullish(y) || isNullish(x)) return null;
  if (!isNumeric(y)) return fail(51044, `${name} only supports numeric types, not ${aliasOf(y)}`);
  if (!isNumeric(x)) return fail(51045, `${name} only supports numeric types, not ${aliasOf(x)}`);
  return double(Math.atan2(angle(y, name), angle(x, name)));
}

const finite = Number.MAX_VALUE;

/** Angles, in radians. */
export const trigonometryOperators: Record<string, Operator> = {
  $sin: within(Math.sin, -finite, finite),
  $cos: within(Math.cos, -finite, finite),
  $tan: within(Math.tan, -finite, finite),
  $asin: within(Math.asin, -1, 1),
  $acos: within(Math.acos, -1, 1),
  $atan: real(Math.atan),
  $atan2: takes(2, atan2),
  $sinh: real(Math.sinh),
  $cosh: real(Math.cosh),
  $tanh: real(Math.tanh),
  $asinh: real(Math.asinh),
  $acosh: within(Math.acosh, 1, Infinity),
  $atanh: within(Math.atanh, -1, 1),
  $degreesToRadians: real((value) => value * (Math.PI / 180)),
  $radiansToDegrees: real((value) => value * (180 / Math.PI)),
};
