import type { BoardRules } from '@roundhouse/shared/boards';
import {
  afterCounted,
  type ClockCalendar,
  COUNTED_DAY_MS,
  dayIn,
  dueDays,
  isTimeZone,
} from '@roundhouse/shared/clocks';
import type { BoardCalendar } from '@roundhouse/shared/promises';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';

type Calendar = Pick<BoardCalendar, 'timeZone' | 'holidays' | 'skipsWeekends'>;
const YEAR_MS = 366 * COUNTED_DAY_MS;

/** Each rule as one sentence, with what it would mean today. */
export function useExamples({ promise, lifetime, cadence }: BoardRules, calendar: Calendar) {
  const { t } = useTranslation('boardRules');
  const formats = useFormats();
  const now = new Date();
  const timeZone = isTimeZone(calendar.timeZone) ? calendar.timeZone : 'UTC';
  const clock: ClockCalendar = {
    timeZone,
    skipsWeekends: calendar.skipsWeekends,
    holidays: calendar.holidays.map(({ date }) => date),
  };
  const inZone = (when: Date) =>
    new Intl.DateTimeFormat(formats.locale, { dateStyle: 'long', timeZone }).format(when);
  const day = (text: string) =>
    new Intl.DateTimeFormat(formats.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(text),
    );
  const [first] = lifetime.milestones;
  const today = dayIn(now, timeZone);
  const [next] = dueDays(cadence, today, dayIn(new Date(now.getTime() + YEAR_MS), timeZone));
  return {
    promise: promise.isOn
      ? t('promise.example', {
          count: promise.supports,
          date: inZone(afterCounted(now, promise.days * COUNTED_DAY_MS, clock)),
        })
      : t('promise.off'),
    lifetime:
      lifetime.isOn && first
        ? t('lifetime.example', {
            count: first.supports,
            date: inZone(new Date(now.getTime() + first.days * COUNTED_DAY_MS)),
          })
        : t('lifetime.off'),
    cadence: next ? t('cadence.example', { date: day(next) }) : t('cadence.off'),
    time: t('calendar.now', {
      zone: timeZone,
      time: new Intl.DateTimeFormat(formats.locale, {
        dateStyle: 'full',
        timeStyle: 'short',
        timeZone,
      }).format(now),
    }),
  };
}
