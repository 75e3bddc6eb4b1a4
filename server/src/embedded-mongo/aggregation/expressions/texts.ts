import type { BSONSymbol, Code, Timestamp } from 'bson';
import { fail } from '../../errors.ts';
import { isNumeric } from '../../values/numbers.ts';
import { aliasOf } from '../../values/types.ts';
import { bsonTypeOf } from '../../values/values.ts';
import { isoText } from './dateFormats.ts';
import { isNullish } from './operators.ts';

/** A double as MongoDB writes it: at most 16 digits, as C's %.16g. */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [digits, power] = value.toExponential(15).split('e') as [string, string];
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    const sign = exponent < 0 ? '-' : '+';
    return `${trimZeros(digits)}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return trimZeros(value.toFixed(Math.min(100, Math.max(0, 15 - exponent))));
}

const trimZeros = (digits: string): string =>
  digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;

/** A number of any type as text. */
export const numberText = (value: unknown): string =>
  bsonTypeOf(value) === 'Double' ? doubleText((value as { value: number }).value) : String(value);

function timestampText(value: Timestamp): string {
  const [, month, day, , time] = new Date(value.getHighBitsUnsigned() * 1000)
    .toUTCString()
    .replace(/^\w+, (\d+) (\w+)/, '. $2 $1')
    .split(' ');
  return `${month} ${String(Number(day)).padStart(2)} ${time}:${value.getLowBitsUnsigned().toString(16)}`;
}

/** A value as text where an operator of texts takes others too: null is '', dates are ISO. Throws 16007. */
export function coerceText(value: unknown, name: string): string {
  if (isNullish(value)) return '';
  if (typeof value === 'string') return value;
  if (isNumeric(value)) return numberText(value);
  if (value instanceof Date) return isoText(value);
  switch (bsonTypeOf(value)) {
    case 'BSONSymbol':
      return (value as BSONSymbol).value;
    case 'Code':
      if (!(value as Code).scope) return (value as Code).code;
      break;
    case 'Timestamp':
      return timestampText(value as Timestamp);
  }
  return fail(16007, `can't convert from BSON type ${aliasOf(value)} to String in ${name}`);
}

/** A text, or the failure that names what it is instead. */
export function text(value: unknown, code: number, name: string): string {
  return typeof value === 'string'
    ? value
    : fail(code, `${name} requires a string argument, found: ${aliasOf(value)}`);
}
