import type { Pledge, PledgeSummary } from './schema.ts';

const RANGES = 8;

/**
 * Sums up pledges (prices in minor units). Quantiles weigh each pledge by its units and take the
 * smallest price at which that share of the units is reached.
 */
export function summarisePledges(
  pledges: Pick<Pledge, 'units' | 'price'>[],
  rev: number,
): PledgeSummary {
  const sorted = [...pledges].sort((a, b) => a.price - b.price);
  const units = sorted.reduce((sum, pledge) => sum + pledge.units, 0);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return { rev, people: 0, units: 0, prices: null };
  return {
    rev,
    people: sorted.length,
    units,
    prices: {
      lowest: first.price,
      lowerQuartile: priceAt(sorted, units * 0.25),
      median: priceAt(sorted, units * 0.5),
      upperQuartile: priceAt(sorted, units * 0.75),
      highest: last.price,
      unitsByRange: unitsByRange(sorted, first.price, last.price),
    },
  };
}

function priceAt(sorted: Pick<Pledge, 'units' | 'price'>[], wanted: number): number {
  let reached = 0;
  for (const pledge of sorted) {
    reached += pledge.units;
    if (reached >= wanted) return pledge.price;
  }
  return 0;
}

function unitsByRange(sorted: Pick<Pledge, 'units' | 'price'>[], lowest: number, highest: number) {
  if (lowest === highest) return [sorted.reduce((sum, pledge) => sum + pledge.units, 0)];
  const ranges = new Array<number>(RANGES).fill(0);
  for (const { price, units } of sorted) {
    const range = Math.min(
      RANGES - 1,
      Math.floor(((price - lowest) / (highest - lowest)) * RANGES),
    );
    ranges[range] = (ranges[range] ?? 0) + units;
  }
  return ranges;
}
