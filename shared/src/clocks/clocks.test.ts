import { describe, expect, it } from 'vitest';
import { DEFAULT_LIFETIME } from '../lifetimes/index.ts';
import { dueDays, lifetimeFrom, nextStep, rhythmOf, whenRun } from './index.ts';

const calendar = { timeZone: 'Europe/Paris', holidays: ['2026-12-25'], skipsWeekends: false };
const run = { startedAt: new Date('2026-12-20T12:00:00Z'), days: 10, pauses: [] };
const at = (text: string) => new Date(text);

describe('the clock of a promise', () => {
  it('is due after its days, over a holiday, and again after each period', () => {
    expect(whenRun(run, 1, calendar)).toEqual(at('2026-12-31T12:00:00Z'));
    expect(whenRun(run, 2, calendar)).toEqual(at('2027-01-10T12:00:00Z'));
  });

  it('stands still while it is paused', () => {
    const pauses = [
      { from: at('2026-12-22T12:00:00Z'), to: at('2027-02-01T09:00:00Z') },
      { from: at('2027-02-02T09:00:00Z'), to: at('2027-02-03T09:00:00Z') },
    ];
    expect(whenRun({ ...run, pauses }, 1, calendar)).toEqual(at('2027-02-10T09:00:00Z'));
  });

  it('keeps its date while a pause is open', () => {
    const pauses = [{ from: at('2026-12-22T12:00:00Z'), to: null }];
    expect(whenRun({ ...run, pauses }, 1, calendar)).toEqual(at('2026-12-31T12:00:00Z'));
  });

  it('reminds at half and at four fifths, then goes from sponsor to sponsor', () => {
    const steps = [];
    const done = { reminded: [] as number[], escalations: 0, sponsors: 2 };
    for (;;) {
      const step = nextStep(run, done, calendar);
      if (!step) break;
      steps.push([step.kind, step.at.toISOString().slice(0, 10)]);
      if (step.kind === 'remind') done.reminded.push(step.share);
      else done.escalations++;
    }
    expect(steps).toEqual([
      ['remind', '2026-12-26'],
      ['remind', '2026-12-29'],
      ['escalate', '2026-12-31'],
      ['escalate', '2027-01-10'],
    ]);
  });

  it('is late once where there is no sponsor', () => {
    const done = { reminded: [50, 80], sponsors: 0 };
    expect(nextStep(run, { ...done, escalations: 0 }, calendar)?.kind).toBe('escalate');
    expect(nextStep(run, { ...done, escalations: 1 }, calendar)).toBeNull();
  });
});

describe('the lifetime of an idea', () => {
  const posted = at('2026-01-01T00:00:00Z');

  it('is sixty days to a hundred supports, then longer with each milestone, then without end', () => {
    expect(lifetimeFrom(DEFAULT_LIFETIME, 3, posted)).toEqual({
      supports: 100,
      endsAt: at('2026-03-02T00:00:00Z'),
    });
    expect(lifetimeFrom(DEFAULT_LIFETIME, 100, posted)?.supports).toBe(1_000);
    expect(lifetimeFrom(DEFAULT_LIFETIME, 10_000, posted)).toBeNull();
  });

  it('does not run where the board has switched it off', () => {
    expect(lifetimeFrom({ ...DEFAULT_LIFETIME, isOn: false }, 3, posted)).toBeNull();
  });
});

describe('the rhythm of updates', () => {
  it('is due on its day of each month after the begin, the next one included', () => {
    const monthly = { every: 'month', day: 15 } as const;
    expect(dueDays(monthly, '2026-01-15', '2026-03-20')).toEqual([
      '2026-02-15',
      '2026-03-15',
      '2026-04-15',
    ]);
    expect(dueDays({ every: 'never', day: 1 }, '2026-01-15', '2027-01-01')).toEqual([]);
  });

  it('is due each quarter, over years', () => {
    const quarterly = { every: 'quarter', day: 1 } as const;
    expect(dueDays(quarterly, '2026-11-02', '2027-03-31')).toEqual(['2027-01-01', '2027-04-01']);
  });

  it('counts updates in a row that were in time, and keeps the streak while one is late', () => {
    const due = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
    const inTime = (dueOn: string) => ({ dueOn, isLate: false });
    const kept = [inTime('2026-01-01'), inTime('2026-02-01')];
    expect(rhythmOf(due, kept, '2026-02-20')).toEqual({
      dueOn: '2026-03-01',
      isLate: false,
      streak: 2,
    });
    expect(rhythmOf(due, kept, '2026-03-02')).toEqual({
      dueOn: '2026-03-01',
      isLate: true,
      streak: 2,
    });
    const late = [...kept, { dueOn: '2026-03-01', isLate: true }];
    expect(rhythmOf(due, late, '2026-03-10').streak).toBe(0);
  });
});
