import { Cron } from 'croner';

/**
 * When a job is due: so many seconds after it last was, or by a cron pattern (minute, hour, day of
 * month, month, day of week) in a time zone, UTC unless named.
 */
export type Schedule = { everySeconds: number } | { cron: string; zone?: string };

/**
 * When a job is next due that was last served at `lastFor`. However many times it missed, that is
 * once: it is then served up to now. `null` where it never will be.
 */
export function nextDue(schedule: Schedule, lastFor: Date): Date | null {
  if ('everySeconds' in schedule) {
    return new Date(lastFor.getTime() + schedule.everySeconds * 1000);
  }
  const { cron, zone = 'UTC' } = schedule;
  return new Cron(cron, { timezone: zone, paused: true }).nextRun(lastFor);
}

/**
 * What a job that was never run counts as served up to: one with an interval is due at once, one
 * with a pattern at its next time.
 */
export function servedAtFirst(schedule: Schedule, now: Date): Date {
  return 'everySeconds' in schedule ? new Date(0) : now;
}
