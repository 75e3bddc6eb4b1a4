import type { PledgeSummary } from '@roundhouse/shared/supports';

type Prices = NonNullable<PledgeSummary['prices']>;

/** Where things stand in a chart of this width and height, in its own units. */
export interface ChartShape {
  bars: { x: number; y: number; width: number; height: number; units: number }[];
  /** The middle half of the units, and the middle itself. */
  box: { from: number; to: number; median: number };
}

const GAP = 2;
const LEAST_BAR = 2;

/** Bars of units by price, from the lowest at the left to the highest at the right. */
export function chartShape(prices: Prices, width: number, height: number): ChartShape {
  const { lowest, highest, unitsByRange } = prices;
  const most = Math.max(1, ...unitsByRange);
  const step = width / unitsByRange.length;
  const bars = unitsByRange.map((units, at) => {
    const high = units === 0 ? 0 : Math.max(LEAST_BAR, (units / most) * height);
    return { x: at * step + GAP / 2, y: height - high, width: step - GAP, height: high, units };
  });
  const place = (price: number) =>
    highest === lowest ? width / 2 : ((price - lowest) / (highest - lowest)) * width;
  return {
    bars,
    box: {
      from: place(prices.lowerQuartile),
      to: place(prices.upperQuartile),
      median: place(prices.median),
    },
  };
}

/** The prices between which each bar lies, in minor units. */
export function rangesOf({ lowest, highest, unitsByRange }: Prices): [number, number][] {
  const step = (highest - lowest) / unitsByRange.length;
  return unitsByRange.map((_, at) => [
    Math.round(lowest + at * step),
    Math.round(lowest + (at + 1) * step),
  ]);
}
