import { describe, expect, it } from 'vitest';
import { usefulness, wilsonLowerBound } from './wilson.ts';

const nobody = { useful: 0, love: 0, fun: 0, insight: 0, puzzled: 0 };

describe('usefulness', () => {
  it('is 0 where nobody reacted', () => {
    expect(usefulness({ counts: nobody })).toBe(0);
  });

  it('gives the published value for 8 of 10', () => {
    expect(wilsonLowerBound(8, 10)).toBeCloseTo(0.4902, 4);
  });

  it('trusts many over few', () => {
    expect(wilsonLowerBound(49, 50)).toBeGreaterThan(wilsonLowerBound(1, 1));
  });

  it('falls when readers are puzzled', () => {
    const clear = usefulness({ counts: { ...nobody, useful: 5 } });
    expect(usefulness({ counts: { ...nobody, useful: 5, puzzled: 3 } })).toBeLessThan(clear);
  });
});
