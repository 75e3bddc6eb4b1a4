import { Temporal } from 'temporal-polyfill';
import { dayIn } from './countedTime.ts';

/** Days before its next date at which the owner of a decision is reminded. */
export const REMINDED_DAYS = 7;

/**
 * Where a decision stands with its next date: `soon` in the week before it and on the day itself,
 * which is the last in time; `late` from the day after; `null` before.
 */
export type DecisionStep = 'soon' | 'late' | null;

/** What a next date (`YYYY-MM-DD`, in the board's zone) means at this moment. */
export function decisionStep(nextDate: string, now: Date, timeZone: string): DecisionStep {
  const today = dayIn(now, timeZone);
  const order = Temporal.PlainDate.compare(nextDate, today);
  if (order < 0) return 'late';
  const reminder = Temporal.PlainDate.from(nextDate).subtract({ days: REMINDED_DAYS });
  return Temporal.PlainDate.compare(reminder, today) <= 0 ? 'soon' : null;
}

/** The last day, in any time zone, whose decisions are late or soon due at this moment. */
export function lastDayOfConcern(now: Date): string {
  const today = Temporal.PlainDate.from(dayIn(now, LATEST_ZONE));
  return today.add({ days: REMINDED_DAYS }).toString();
}

/** Where the day begins first. */
const LATEST_ZONE = 'Pacific/Kiritimati';
