import { describe, expect, it } from 'vitest';
import { layoutFor, placeOf } from './layout.ts';

describe('laying out the board', () => {
  it.each([
    [288, 1],
    [358, 1],
    [720, 2],
    [1200, 4],
    [1408, 4],
  ])('fits a list of %i px into %i columns of cards', (width, columns) => {
    expect(layoutFor('grid', width, 16).columns).toBe(columns);
  });

  it('never lets a row be wider than the list', () => {
    for (let width = 280; width < 4000; width += 37) {
      const layout = layoutFor(width % 2 ? 'grid' : 'list', width, 16);
      const { x } = placeOf(layout.columns - 1, layout);
      expect(x + layout.cardWidth).toBeLessThanOrEqual(width + 0.01);
    }
  });

  it('fills rows from the left', () => {
    const layout = { columns: 3, cardWidth: 100, cardHeight: 50, gap: 10 };
    expect(placeOf(4, layout)).toEqual({ x: 110, y: 60 });
  });

  it('gives fewer columns to larger letters', () => {
    expect(layoutFor('grid', 1200, 24).columns).toBeLessThan(layoutFor('grid', 1200, 16).columns);
  });
});
