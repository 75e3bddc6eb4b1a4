import { Temporal } from 'temporal-polyfill';

/**
 * When a board's clocks run: in wall time of its zone, on every day but its holidays (and weekends,
 * where it skips them). A day counts 24 hours, also where daylight saving makes it 23 or 25 long.
 */
export type ClockCalendar = {
  /** IANA name, such as `Europe/Paris`. */
  timeZone: string;
  /** Days in that zone, `YYYY-MM-DD`. */
  holidays: readonly string[];
  skipsWeekends: boolean;
};

/** Milliseconds that one counted day has. */
export const COUNTED_DAY_MS = 24 * 60 * 60 * 1000;
const SATURDAY = 6;

/** Whether clocks run on this day. */
export function isCounted(day: Temporal.PlainDate, calendar: ClockCalendar): boolean {
  if (calendar.skipsWeekends && day.dayOfWeek >= SATURDAY) return false;
  return !calendar.holidays.includes(day.toString());
}

/** Counted milliseconds from one instant to another; 0 where `to` is not later. */
export function countedBetween(from: Date, to: Date, calendar: ClockCalendar): number {
  const begin = inZone(from, calendar);
  const end = inZone(to, calendar);
  const lastDay = end.toPlainDate();
  let counted = 0;
  for (
    let day = begin.toPlainDate();
    Temporal.PlainDate.compare(day, lastDay) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (!isCounted(day, calendar)) continue;
    const starts = day.equals(begin.toPlainDate()) ? wallMs(begin) : 0;
    const ends = day.equals(lastDay) ? wallMs(end) : COUNTED_DAY_MS;
    counted += Math.max(0, ends - starts);
  }
  return counted;
}

/** The first instant by which `ms` counted milliseconds have passed since `from`. */
export function afterCounted(from: Date, ms: number, calendar: ClockCalendar): Date {
  const begin = inZone(from, calendar);
  let day = begin.toPlainDate();
  let wall = wallMs(begin);
  let left = Math.max(0, Math.round(ms));
  for (;;) {
    if (isCounted(day, calendar)) {
      if (left <= COUNTED_DAY_MS - wall) return instantOf(day, wall + left, calendar);
      left -= COUNTED_DAY_MS - wall;
    }
    day = day.add({ days: 1 });
    wall = 0;
  }
}

/** Whether this is the name of a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The day it is in a time zone, `YYYY-MM-DD`. */
export function dayIn(instant: Date, timeZone: string): string {
  return inZone(instant, { timeZone }).toPlainDate().toString();
}

/** When a day begins in a time zone. */
export function beginOfDay(day: string, timeZone: string): Date {
  return instantOf(Temporal.PlainDate.from(day), 0, { timeZone });
}

function inZone(instant: Date, { timeZone }: Pick<ClockCalendar, 'timeZone'>) {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}

function wallMs({ hour, minute, second, millisecond }: Temporal.ZonedDateTime): number {
  return ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}

/** A wall time that daylight saving leaves out is taken as the same time after the jump. */
function instantOf(
  day: Temporal.PlainDate,
  wall: number,
  { timeZone }: Pick<ClockCalendar, 'timeZone'>,
): Date {
  const at = day.toPlainDateTime().add({ milliseconds: wall });
  return new Date(at.toZonedDateTime(timeZone).epochMilliseconds);
}
