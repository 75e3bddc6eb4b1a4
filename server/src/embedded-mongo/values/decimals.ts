import { Decimal128 } from 'bson';

/** digits × 10^exponent, or NaN or an infinity. */
export interface Decimal {
  kind: 'finite' | 'nan' | 'inf' | '-inf';
  digits: bigint;
  exponent: number;
}

/** Parses Decimal128's or JavaScript's notation: '-1.20E+3', '7', 'Infinity', 'NaN'. */
export function parseDecimal(text: string): Decimal {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!match) {
    const kind = /nan/i.test(text) ? 'nan' : text.startsWith('-') ? '-inf' : 'inf';
    return { kind, digits: 0n, exponent: 0 };
  }
  const fraction = match[3] ?? '';
  const digits = BigInt((match[2] ?? '') + fraction || '0');
  return {
    kind: 'finite',
    digits: match[1] === '-' ? -digits : digits,
    exponent: Number(match[4] ?? 0) - fraction.length,
  };
}

/** digits × 10^exponent as a Decimal128, rounded to its 34 digits. */
export function formatDecimal(digits: bigint, exponent: number): Decimal128 {
  return Decimal128.fromStringWithRounding(`${digits}E${exponent}`);
}

/** The exact decimal expansion of a finite double: every double is m × 2^e. */
export function decimalOfDouble(value: number): Decimal {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const field = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn) | (field === 0 ? 0n : 1n << 52n);
  const power = (field === 0 ? 1 : field) - 1075;
  const signed = value < 0 ? -mantissa : mantissa;
  return power >= 0
    ? { kind: 'finite', digits: signed << BigInt(power), exponent: 0 }
    : { kind: 'finite', digits: signed * 5n ** BigInt(-power), exponent: power };
}

/** Negative, zero or positive as a <, =, > b; both finite. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const x = a.digits * 10n ** BigInt(a.exponent - exponent);
  const y = b.digits * 10n ** BigInt(b.exponent - exponent);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** a − b, exactly. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const x = a.digits * 10n ** BigInt(a.exponent - exponent);
  const y = b.digits * 10n ** BigInt(b.exponent - exponent);
  return { kind: 'finite', digits: x - y, exponent };
}
