import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarisePledges } from './pledgeSummary.ts';

const pledges = fc.array(
  fc.record({
    units: fc.integer({ min: 1, max: 1000 }),
    price: fc.integer({ min: 0, max: 10_000_000 }),
  }),
  { minLength: 1, maxLength: 50 },
);

describe('summary of pledges', () => {
  it('says so when nobody pledged', () => {
    expect(summarisePledges([], 4)).toEqual({ rev: 4, people: 0, units: 0, prices: null });
  });

  it('weighs prices by the units wanted', () => {
    const summary = summarisePledges(
      [
        { units: 1, price: 1000 },
        { units: 9, price: 5000 },
      ],
      1,
    );
    expect(summary).toMatchObject({ people: 2, units: 10, prices: { lowest: 1000, median: 5000 } });
    expect(summary.prices?.unitsByRange).toEqual([1, 0, 0, 0, 0, 0, 0, 9]);
  });

  it('loses no unit and keeps its prices in order', () => {
    fc.assert(
      fc.property(pledges, (given) => {
        const { units, prices } = summarisePledges(given, 0);
        expect(prices?.unitsByRange.reduce((a, b) => a + b, 0)).toBe(units);
        const order = [
          prices?.lowest,
          prices?.lowerQuartile,
          prices?.median,
          prices?.upperQuartile,
          prices?.highest,
        ];
        expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});
