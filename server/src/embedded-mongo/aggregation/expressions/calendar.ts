import { fail } from '../../errors.ts';
import { utcTime, type Zone } from './timeZones.ts';

const day = 86_400_000;

/** What a calendar and a clock in a zone show at a moment. */
export interface Moment {
  year: number;
  month: number;
  dayOfMonth: number;
  dayOfYear: number;
  /** 1 is Sunday. */
  dayOfWeek: number;
  /** Weeks start on Sunday; days before the first one are week 0. */
  week: number;
  isoWeekYear: number;
  isoWeek: number;
  /** 1 is Monday. */
  isoDayOfWeek: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes ahead of UTC. */
  offset: number;
}

/** Reads a date in a zone. */
export function momentOf(date: Date, zone: Zone): Moment {
  const ahead = zone(date.getTime());
  const local = new Date(date.getTime() + ahead);
  const time = local.getTime();
  if (Number.isNaN(time)) return fail(18537, 'Could not convert date: it is out of range');
  const year = local.getUTCFullYear();
  const dayOfYear = Math.floor((time - utcTime(year, 1, 1)) / day) + 1;
  const dayOfWeek = local.getUTCDay() + 1;
  const isoDayOfWeek = local.getUTCDay() || 7;
  const thursday = new Date(time + (4 - isoDayOfWeek) * day);
  const isoWeekYear = thursday.getUTCFullYear();
  return {
    year,
    month: local.getUTCMonth() + 1,
    dayOfMonth: local.getUTCDate(),
    dayOfYear,
    dayOfWeek,
    week: Math.floor((dayOfYear - dayOfWeek + 7) / 7),
    isoWeekYear,
    isoWeek: Math.floor((thursday.getTime() - utcTime(isoWeekYear, 1, 1)) / day / 7) + 1,
    isoDayOfWeek,
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    offset: Math.trunc(ahead / 60_000),
  };
}

/** Midnight, UTC, of a day of an ISO week: week 1 holds January 4. */
export function isoTime(year: number, week: number, dayOfWeek: number): number {
  const fourth = utcTime(year, 1, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * day;
  return monday + ((week - 1) * 7 + dayOfWeek - 1) * day;
}
