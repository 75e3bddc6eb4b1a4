import { Decimal128 } from 'bson';
import { fail } from '../../errors.ts';
import { expOf, logOf, powerOf, rootOf } from '../../values/decimalFunctions.ts';
import type { Decimal } from '../../values/decimals.ts';
import { asDecimal, isNumeric, type Numeric, toNumber } from '../../values/numbers.ts';
import { aliasOf } from '../../values/types.ts';
import { double, int, long } from '../../values/values.ts';
import { ofNumber } from './arithmetic.ts';
import { isNullish, type Operator, takes } from './operators.ts';
import { toLong } from './wholeNumbers.ts';

/** A function of decimals for decimals, of doubles for the rest. */
function either(
  numbers: Numeric[],
  ofDoubles: (...values: number[]) => number,
  ofDecimals: (...values: Decimal[]) => Decimal128,
): unknown {
  const plain = (): number => ofDoubles(...numbers.map(toNumber));
  if (!numbers.some((value) => value._bsontype === 'Decimal128')) return double(plain());
  const decimals = numbers.map(asDecimal);
  return decimals.every(({ kind }) => kind === 'finite')
    ? ofDecimals(...decimals)
    : Decimal128.fromString(String(plain()));
}

const isPositive = (value: Numeric): boolean => !(toNumber(value) <= 0);

/** A logarithm of a positive number; of a decimal NaN a double NaN, as in MongoDB. */
const logarithm = (code: number, ofDouble: (value: number) => number, base?: Decimal): Operator =>
  ofNumber((value, name) => {
    if (Number.isNaN(toNumber(value))) return double(Number.NaN);
    return isPositive(value)
      ? either([value], ofDouble, (decimal) => logOf(decimal!, base))
      : fail(code, `${name}'s argument must be a positive number, but is ${value}`);
  });

function log([value, base]: unknown[]): unknown {
  if (isNullish(value) || isNullish(base)) return null;
  if (!isNumeric(value))
    return fail(28756, `$log's argument must be numeric, not ${aliasOf(value)}`);
  if (!isNumeric(base)) return fail(28757, `$log's base must be numeric, not ${aliasOf(base)}`);
  if (!isPositive(value)) return fail(28758, "$log's argument must be a positive number");
  if (!isPositive(base) || toNumber(base) === 1)
    return fail(28759, "$log's base must be a positive number not equal to 1");
  if (Number.isNaN(toNumber(value)) || Number.isNaN(toNumber(base))) return double(Number.NaN);
  return either(
    [value, base],
    (x, y) => Math.log(x!) / Math.log(y!),
    (x, y) => logOf(x!, y),
  );
}

function pow([base, power]: unknown[]): unknown {
  if (isNullish(base) || isNullish(power)) return null;
  if (!isNumeric(base)) return fail(28762, `$pow's base must be numeric, not ${aliasOf(base)}`);
  if (!isNumeric(power))
    return fail(28763, `$pow's exponent must be numeric, not ${aliasOf(power)}`);
  if (toNumber(base) === 0 && toNumber(power) < 0)
    return fail(28764, '$pow cannot take a base of 0 and a negative exponent');
  const types = [base._bsontype, power._bsontype];
  if (types.includes('Double') || types.includes('Decimal128'))
    return either(
      [base, power],
      (x, y) => x! ** y!,
      (x, y) => powerOf(x!, y!),
    );
  const [x, y] = [toLong(base), toLong(power)];
  const result = wholePower(x, y);
  if (result === undefined || BigInt.asIntN(64, result) !== result)
    return double(Number(x) ** Number(y));
  return types.includes('Long') || BigInt.asIntN(32, result) !== result
    ? long(result)
    : int(Number(result));
}

/** x to the power of y, or undefined when that is no whole number or far beyond a long. */
function wholePower(x: bigint, y: bigint): bigint | undefined {
  if (x === 1n || (x === 0n && y > 0n)) return x;
  if (x === -1n) return y % 2n === 0n ? 1n : -1n;
  return y < 0n || y > 63n ? undefined : x ** y;
}

/** Powers, roots and logarithms; a double, or a decimal of a decimal. */
export const powerOperators: Record<string, Operator> = {
  $pow: takes(2, pow),
  $log: takes(2, log),
  $exp: ofNumber((value) => either([value], Math.exp, (decimal) => expOf(decimal!))),
  $ln: logarithm(28766, Math.log),
  $log10: logarithm(28761, Math.log10, { kind: 'finite', digits: 10n, exponent: 0 }),
  $sqrt: ofNumber((value) =>
    toNumber(value) < 0
      ? fail(28714, "$sqrt's argument must be greater than or equal to 0")
      : either([value], Math.sqrt, (decimal) => rootOf(decimal!)),
  ),
};
