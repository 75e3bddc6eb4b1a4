import { formatDecimal } from '../decimals.ts';
import { arithmetic, asDecimal, isNumeric, type Numeric, toNumber } from '../numbers.ts';
import { double, int } from '../values.ts';

/**
 * Adds up the numbers among values; the rest is ignored, nothing is int 0. Doubles are added with
 * a running correction (Neumaier), as MongoDB does, so that 0.1 ten times is 1.
 */
export function sumOf(values: Iterable<unknown>): Numeric {
  let exactPart: Numeric = int(0);
  let total = 0;
  let correction = 0;
  let hasDouble = false;
  for (const value of values) {
    if (!isNumeric(value)) continue;
    if (value._bsontype !== 'Double') {
      exactPart = arithmetic('add', exactPart, value)!;
      continue;
    }
    hasDouble = true;
    const next = total + value.value;
    correction +=
      Math.abs(total) >= Math.abs(value.value)
        ? total - next + value.value
        : value.value - next + total;
    total = next;
  }
  if (!hasDouble) return exactPart;
  const sum = double(Number.isFinite(correction) ? total + correction : total);
  return toNumber(exactPart) === 0 && exactPart._bsontype === 'Int32'
    ? sum
    : arithmetic('add', sum, exactPart)!;
}

/** The mean of the numbers among values, a double (a decimal if one is among them); null of none. */
export function averageOf(values: unknown[]): Numeric | null {
  const numbers = values.filter(isNumeric);
  if (numbers.length === 0) return null;
  const sum = sumOf(numbers);
  if (sum._bsontype !== 'Decimal128') return double(toNumber(sum) / numbers.length);
  const { kind, digits, exponent } = asDecimal(sum);
  return kind === 'finite'
    ? formatDecimal((digits * 10n ** 40n) / BigInt(numbers.length), exponent - 40)
    : sum;
}

/** The standard deviation of the numbers among values, of a sample or of all; null of too few. */
export function deviation(isSample: boolean): (values: unknown[]) => unknown {
  return (values) => {
    const numbers = values.filter(isNumeric).map(toNumber);
    const n = numbers.length - (isSample ? 1 : 0);
    if (n < 1) return null;
    const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
    return double(Math.sqrt(numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n));
  };
}
