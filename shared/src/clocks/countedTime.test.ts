import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterCounted, type ClockCalendar, COUNTED_DAY_MS, countedBetween } from './index.ts';

const paris: ClockCalendar = { timeZone: 'Europe/Paris', holidays: [], skipsWeekends: false };
const after = (from: string, days: number, calendar = paris) =>
  afterCounted(new Date(from), days * COUNTED_DAY_MS, calendar).toISOString();

describe('counted time', () => {
  it('keeps the wall time over both daylight-saving changes', () => {
    expect(after('2026-03-28T09:00:00Z', 2)).toBe('2026-03-30T08:00:00.000Z');
    expect(after('2026-10-24T08:00:00Z', 2)).toBe('2026-10-26T09:00:00.000Z');
  });

  it('takes a wall time that is left out in spring as the same time after the jump', () => {
    expect(after('2026-03-28T01:30:00Z', 1)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('jumps over holidays, and begins after one that it would begin on', () => {
    const calendar = { ...paris, holidays: ['2026-12-25', '2026-12-26', '2027-01-01'] };
    expect(after('2026-12-24T11:00:00Z', 1, calendar)).toBe('2026-12-27T11:00:00.000Z');
    expect(after('2026-12-25T11:00:00Z', 1, calendar)).toBe('2026-12-27T23:00:00.000Z');
    expect(after('2026-12-24T11:00:00Z', 14, calendar)).toBe('2027-01-10T11:00:00.000Z');
  });

  it('jumps over weekends where the board does not work on them', () => {
    const working = { ...paris, skipsWeekends: true };
    expect(after('2026-11-20T09:00:00Z', 1, working)).toBe('2026-11-23T09:00:00.000Z');
    expect(after('2026-11-20T09:00:00Z', 10, working)).toBe('2026-12-04T09:00:00.000Z');
  });

  it('counts nothing backwards, and nothing on a holiday', () => {
    const calendar = { ...paris, holidays: ['2026-05-01'] };
    const between = (from: string, to: string) =>
      countedBetween(new Date(from), new Date(to), calendar);
    expect(between('2026-05-02T10:00:00Z', '2026-04-02T10:00:00Z')).toBe(0);
    expect(between('2026-05-01T06:00:00Z', '2026-05-01T18:00:00Z')).toBe(0);
    expect(between('2026-04-30T21:00:00Z', '2026-05-01T23:00:00Z')).toBe(2 * 60 * 60 * 1000);
  });

  it('has gone by what was counted, in any zone, over ten years', () => {
    const zones = ['UTC', 'Europe/Paris', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tokyo'];
    const instants = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2034-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 0, max: 90 * COUNTED_DAY_MS }),
        fc.constantFrom(...zones),
        fc.boolean(),
        (from, ms, timeZone, skipsWeekends) => {
          const calendar = { timeZone, skipsWeekends, holidays: ['2026-01-01', '2030-07-14'] };
          const to = afterCounted(from, ms, calendar);
          const counted = countedBetween(from, to, calendar);
          // An hour that daylight saving leaves out or repeats can stand between the two.
          expect(Math.abs(counted - ms)).toBeLessThanOrEqual(COUNTED_DAY_MS / 24);
          expect(to.getTime()).toBeGreaterThanOrEqual(from.getTime() - COUNTED_DAY_MS / 24);
        },
      ),
    );
  });
});
