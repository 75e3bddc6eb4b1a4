import { describe, expect, it } from 'vitest';
import { chartShape, rangesOf } from './chartShape.ts';

const prices = {
  lowest: 1000,
  lowerQuartile: 2000,
  median: 3000,
  upperQuartile: 4000,
  highest: 5000,
  unitsByRange: [4, 0, 8, 2],
};

describe('the chart of pledges', () => {
  it('makes the largest range as high as the chart, an empty one flat', () => {
    const { bars } = chartShape(prices, 200, 50);
    expect(bars.map((bar) => bar.height)).toEqual([25, 0, 50, 12.5]);
    expect(bars[2]).toMatchObject({ x: 101, y: 0, width: 48 });
  });

  it('puts the middle half where its prices are', () => {
    expect(chartShape(prices, 200, 50).box).toEqual({ from: 50, to: 150, median: 100 });
  });

  it('stands in the middle when all pledge the same price', () => {
    const one = {
      lowest: 700,
      lowerQuartile: 700,
      median: 700,
      upperQuartile: 700,
      highest: 700,
      unitsByRange: [9],
    };
    expect(chartShape(one, 200, 50).box).toEqual({ from: 100, to: 100, median: 100 });
    expect(rangesOf(one)).toEqual([[700, 700]]);
  });

  it('says between which prices each bar lies', () => {
    expect(rangesOf(prices)).toEqual([
      [1000, 2000],
      [2000, 3000],
      [3000, 4000],
      [4000, 5000],
    ]);
  });
});
