import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hotWhenPosted, hotWithoutSupport, hotWithSupport } from './hot.ts';

const DAY = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 5, 1);
const instants = fc.integer({ min: Date.UTC(2021, 0, 1), max: Date.UTC(2080, 0, 1) });

describe('hot score', () => {
  it('ranks a newer idea over an older one with as many supports', () => {
    expect(hotWithSupport(hotWhenPosted(now), now)).toBeGreaterThan(
      hotWithSupport(hotWhenPosted(now - DAY), now - DAY),
    );
  });

  it('lets enough supports outweigh a day of age', () => {
    let old = hotWhenPosted(now - DAY);
    for (let i = 0; i < 5; i++) old = hotWithSupport(old, now - DAY);
    expect(old).toBeGreaterThan(hotWithSupport(hotWhenPosted(now), now));
  });

  it('does not depend on the order of supports', () => {
    fc.assert(
      fc.property(instants, instants, instants, (posted, a, b) => {
        const ab = hotWithSupport(hotWithSupport(hotWhenPosted(posted), a), b);
        const ba = hotWithSupport(hotWithSupport(hotWhenPosted(posted), b), a);
        expect(ab).toBeCloseTo(ba, 8);
      }),
    );
  });

  it('is undone by taking the support away', () => {
    const posted = hotWhenPosted(now - 3 * DAY);
    const supported = hotWithSupport(posted, now);
    expect(hotWithoutSupport(supported, now, posted)).toBeCloseTo(posted, 9);
  });

  it('stays finite over decades and never falls below its floor', () => {
    fc.assert(
      fc.property(instants, instants, (posted, at) => {
        const floor = hotWhenPosted(posted);
        const undone = hotWithoutSupport(hotWithSupport(floor, at), at, floor);
        expect(Number.isFinite(undone)).toBe(true);
        expect(undone).toBeGreaterThanOrEqual(floor);
      }),
    );
  });
});
