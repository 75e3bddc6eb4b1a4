import type { Board } from '@roundhouse/shared/boards';
import type { BoardCalendar } from '@roundhouse/shared/promises';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import classes from './Rules.module.css';
import { useExamples } from './useExamples.ts';

interface Props {
  board: Board;
  calendar: BoardCalendar;
}

/** Each rule in a sentence, with what it means today. */
export function RuleSheet({ board: { rules }, calendar }: Props) {
  const { t } = useTranslation('boardRules');
  const formats = useFormats();
  const examples = useExamples(rules, calendar);
  const { promise, lifetime, cadence } = rules;
  const day = new Intl.DateTimeFormat(formats.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <Rule title={t('promise.title')} example={examples.promise}>
        {promise.isOn && (
          <p>
            {t('promise.says', {
              count: promise.days,
              supports: formats.number(promise.supports),
            })}
          </p>
        )}
      </Rule>
      <Rule title={t('lifetime.title')} example={examples.lifetime}>
        {lifetime.isOn && (
          <>
            <p>{t('lifetime.says')}</p>
            <ul>
              {lifetime.milestones.map(({ supports, days }) => (
                <li key={supports}>
                  {t('lifetime.milestone', { count: days, supports: formats.number(supports) })}
                </li>
              ))}
            </ul>
          </>
        )}
      </Rule>
      <Rule title={t('cadence.title')} example={examples.cadence}>
        {cadence.every !== 'never' && (
          <p>{t(`cadence.says_${cadence.every}`, { day: cadence.day })}</p>
        )}
      </Rule>
      <Rule title={t('calendar.title')} example={examples.time}>
        <p>{t(calendar.skipsWeekends ? 'calendar.saysWeekends' : 'calendar.says')}</p>
        <ul>
          {calendar.holidays.map(({ date, name }) => (
            <li key={date}>
              <time dateTime={date}>{day.format(new Date(date))}</time>, {name}
            </li>
          ))}
        </ul>
      </Rule>
    </>
  );
}

function Rule(props: { title: string; example: string; children: ReactNode }) {
  return (
    <section className={classes.rule}>
      <h2>{props.title}</h2>
      {props.children}
      <p className={classes.example}>{props.example}</p>
    </section>
  );
}
