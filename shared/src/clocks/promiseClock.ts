import { afterCounted, type ClockCalendar, COUNTED_DAY_MS, countedBetween } from './countedTime.ts';

/** What the clock of a promise goes by. */
export type PromiseRun = {
  startedAt: Date;
  /** Counted days to the answer, and of each period after it. */
  days: number;
  /** In order; the last may be open. */
  pauses: readonly { from: Date; to: Date | null }[];
};

/** Shares of the time, in percent, at which the reps are reminded. */
export const REMINDERS = [50, 80] as const;

/**
 * When the clock has run for `periods` times its days (a share, or several): 1 is the day the
 * answer is due, 2 the end of the period after it. Ended pauses are left out; an open one too,
 * so that the date stands where it stood when the clock was stopped.
 */
export function whenRun(run: PromiseRun, periods: number, calendar: ClockCalendar): Date {
  let left = run.days * periods * COUNTED_DAY_MS;
  let from = run.startedAt;
  for (const pause of run.pauses) {
    if (pause.to === null) break;
    const ran = countedBetween(from, pause.from, calendar);
    if (ran >= left) break;
    left -= ran;
    from = pause.to;
  }
  return afterCounted(from, left, calendar);
}

/** The end of the period that runs at `now`, for a clock whose first one is over. */
export function nextPeriod(run: PromiseRun, now: Date, calendar: ClockCalendar): Date {
  const past = Math.floor(ranBy(run, now, calendar) / (run.days * COUNTED_DAY_MS));
  for (let periods = past + 1; ; periods++) {
    const end = whenRun(run, periods, calendar);
    if (end > now) return end;
  }
}

/** Counted milliseconds for which the clock has run by `now`. */
function ranBy({ startedAt, pauses }: PromiseRun, now: Date, calendar: ClockCalendar): number {
  let ran = 0;
  let from = startedAt;
  for (const pause of pauses) {
    if (pause.from >= now) break;
    ran += countedBetween(from, pause.from, calendar);
    if (pause.to === null) return ran;
    from = pause.to;
  }
  return ran + countedBetween(from, now, calendar);
}

/** What a clock does next. */
export type NextStep =
  | { kind: 'remind'; share: (typeof REMINDERS)[number]; at: Date }
  /** `period` 1: the answer is late and goes to the first sponsor; 2: to the next; and so on. */
  | { kind: 'escalate'; period: number; at: Date };

/**
 * The next step of a clock that runs, by what was done: which reminders were sent, how often it
 * escalated, and to how many sponsors it can (one period is counted even where there is none).
 * `null` when all are through.
 */
export function nextStep(
  run: PromiseRun,
  done: { reminded: readonly number[]; escalations: number; sponsors: number },
  calendar: ClockCalendar,
): NextStep | null {
  if (done.escalations === 0) {
    const share = REMINDERS.find((each) => !done.reminded.includes(each));
    if (share) return { kind: 'remind', share, at: whenRun(run, share / 100, calendar) };
  }
  const period = done.escalations + 1;
  if (period > Math.max(1, done.sponsors)) return null;
  return { kind: 'escalate', period, at: whenRun(run, period, calendar) };
}
