import { Decimal128, Long } from 'bson';
import { fail } from '../../errors.ts';
import { isNumeric, type Numeric, toNumber } from '../../values/numbers.ts';
import { aliasOf } from '../../values/types.ts';

const minInt = -2147483648;
const maxInt = 2147483647;

/** True for a number of any type whose value an Int32 could hold. */
export function isInt32(value: unknown): value is Numeric {
  if (!isNumeric(value)) return false;
  const number = toNumber(value);
  return Number.isInteger(number) && number >= minInt && number <= maxInt && isExact(value);
}

/** True for a number of any type whose value a Long could hold. */
export function isInt64(value: unknown): value is Numeric {
  if (!isNumeric(value)) return false;
  if (value._bsontype === 'Long') return true;
  const number = toNumber(value);
  return Number.isInteger(number) && number >= -(2 ** 63) && number < 2 ** 63 && isExact(value);
}

/** A decimal such as 1.00…001 is whole only to a double. */
const isExact = (value: Numeric): boolean =>
  !(value instanceof Decimal128) || toNumber(value).toString() === plain(value);

const plain = (value: Decimal128): string => String(Number(value.toString()));

/** A number cut to a Long, as a bigint. Throws 31109 out of range, 16004 for what is no number. */
export function toLong(value: unknown): bigint {
  if (!isNumeric(value))
    return fail(16004, `can't convert from BSON type ${aliasOf(value)} to long`);
  if (value instanceof Long) return value.toBigInt();
  const number = Math.trunc(toNumber(value));
  return number >= -(2 ** 63) && number < 2 ** 63
    ? BigInt(number)
    : fail(31109, `Can't coerce out of range value ${String(value)} to long`);
}
