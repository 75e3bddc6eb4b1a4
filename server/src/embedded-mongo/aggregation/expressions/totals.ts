import { Decimal128, Double } from 'bson';
import { divideDecimals } from '../../values/decimalFunctions.ts';
import {
  arithmetic,
  asDecimal,
  exactDecimal,
  isNumeric,
  type Numeric,
  toNumber,
} from '../../values/numbers.ts';
import { double, long, wholeNumber } from '../../values/values.ts';

/**
 * Adds numbers of all types one by one; the sum is of the widest type, int 0 for none. What a
 * double loses to rounding is kept apart, so that whole numbers add up exactly.
 * Source: Knuth's two-sum with Dekker's correction, in the order of MongoDB's DoubleDoubleSummation.
 */
export class Sum {
  count = 0;
  private sum = 0;
  private rest = 0;
  /** A plain sum, for infinities, which make the other one NaN. */
  private plain = 0;
  private decimal: Decimal128 | undefined;
  private width = 0;

  add(value: Numeric): void {
    this.count++;
    if (value._bsontype === 'Decimal128') {
      this.decimal = arithmetic('add', this.decimal ?? zero, value) as Decimal128;
    } else if (value._bsontype === 'Long') {
      this.width = Math.max(this.width, 1);
      const whole = value.toBigInt();
      const low = whole % 4294967296n;
      this.addDouble(Number(low));
      this.addDouble(Number(whole - low));
    } else {
      if (value._bsontype === 'Double') this.width = 2;
      this.addDouble(value.value);
    }
  }

  private addDouble(value: number): void {
    this.plain += value;
    const x = value + this.rest;
    const lost = this.rest - (x - value);
    const sum = this.sum + x;
    const before = sum - x;
    this.rest = lost + (this.sum - before) + (x - (sum - before));
    this.sum = sum;
  }

  private get total(): number {
    return Number.isNaN(this.sum) ? this.plain : this.sum;
  }

  /** The sum without decimals as a whole number, or undefined if a Long cannot hold it. */
  whole(): bigint | undefined {
    if (!Number.isFinite(this.total)) return undefined;
    const high = Math.round(this.sum);
    const whole = BigInt(high) + BigInt(Math.round(this.sum - high + this.rest));
    return whole >= -(2n ** 63n) && whole < 2n ** 63n ? whole : undefined;
  }

  result(): Numeric {
    if (this.decimal) {
      const others = Number.isFinite(this.sum)
        ? arithmetic('add', exactDecimal(this.sum), exactDecimal(this.rest))!
        : Decimal128.fromString(String(this.plain));
      return arithmetic('add', this.decimal, others)!;
    }
    const whole = this.width < 2 ? this.whole() : undefined;
    if (whole === undefined) return double(this.total);
    return this.width === 1 || BigInt.asIntN(32, whole) !== whole
      ? long(whole)
      : wholeNumber(Number(whole));
  }

  /** The mean, a double, or a decimal if one was added; null of nothing. */
  mean(): Numeric | null {
    if (this.count === 0) return null;
    if (!this.decimal) return double(this.total / this.count);
    const sum = asDecimal(this.result());
    return sum.kind === 'finite'
      ? divideDecimals(sum, { kind: 'finite', digits: BigInt(this.count), exponent: 0 })
      : this.result();
  }
}

const zero = Decimal128.fromString('0');

/** Adds up the numbers among values; the rest is ignored. */
export function sumOf(values: Iterable<unknown>): Sum {
  const sum = new Sum();
  for (const value of values) if (isNumeric(value)) sum.add(value);
  return sum;
}

/** The standard deviation of numbers, of a sample or of all, kept up one by one (Welford). */
export class Deviation {
  private count = 0;
  private mean = 0;
  private squares = 0;
  private readonly isSample: boolean;

  constructor(isSample: boolean) {
    this.isSample = isSample;
  }

  add(value: unknown): void {
    if (!isNumeric(value)) return;
    const number = toNumber(value);
    const delta = number - this.mean;
    this.count++;
    if (delta === 0) return;
    this.mean += delta / this.count;
    this.squares += delta * (number - this.mean);
  }

  /** Null of too few numbers. */
  result(): Double | null {
    const n = this.count - (this.isSample ? 1 : 0);
    return n < 1 ? null : new Double(Math.sqrt(this.squares / n));
  }
}
