import { Temporal } from 'temporal-polyfill';
import type { Cadence } from '../updates/cadence.ts';

/** Months from one due day to the next. */
const MONTHS = { month: 1, quarter: 3 } as const;

/**
 * The days on which updates are due, `YYYY-MM-DD` in the board's zone, the first one after
 * `since`, up to the first that is after `until`. Empty where the cadence is `never`. Quarters begin
 * in January, April, July and October.
 */
export function dueDays(cadence: Cadence, since: string, until: string): string[] {
  if (cadence.every === 'never') return [];
  const begin = Temporal.PlainDate.from(since);
  const end = Temporal.PlainDate.from(until);
  const step = MONTHS[cadence.every];
  const month = Math.floor((begin.month - 1) / step) * step + 1;
  let day = Temporal.PlainDate.from({ year: begin.year, month, day: cadence.day });
  const days: string[] = [];
  for (;;) {
    if (Temporal.PlainDate.compare(day, begin) > 0) days.push(day.toString());
    if (Temporal.PlainDate.compare(day, end) > 0) return days;
    day = day.add({ months: step });
  }
}

/** Days after a due day on which an update for it is still in time: the due day itself is the last. */
export type Kept = { dueOn: string; isLate: boolean };

/**
 * How a cadence was kept: `due` are all due days up to now and the next one, in order;
 * `publishedFor` says which of them an update was published for, and whether it was late.
 */
export function rhythmOf(
  due: readonly string[],
  publishedFor: readonly Kept[],
  today: string,
): { dueOn: string | null; isLate: boolean; streak: number } {
  const kept = new Map(publishedFor.map((each) => [each.dueOn, each]));
  const dueOn = due.find((day) => !kept.has(day)) ?? null;
  const settled = dueOn === null ? due : due.slice(0, due.indexOf(dueOn));
  let streak = 0;
  for (const day of settled.toReversed()) {
    if (kept.get(day)?.isLate) break;
    streak++;
  }
  return { dueOn, isLate: dueOn !== null && dueOn < today, streak };
}
