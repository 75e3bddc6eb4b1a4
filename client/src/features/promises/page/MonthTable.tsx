import type { PromiseMonth } from '@roundhouse/shared/promises';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import { PARTS } from './monthBars.ts';
import { monthName } from './monthName.ts';
import classes from './PromiseStats.module.css';

/** The chart's numbers, latest month first. */
export function MonthTable({ months }: { months: PromiseMonth[] }) {
  const { t } = useTranslation('promisesPage');
  const formats = useFormats();
  return (
    <details className={classes.details}>
      <summary>{t('stats.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('stats.table')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('stats.month')}</th>
              {PARTS.map((part) => (
                <th key={part} scope="col">
                  {t(`stats.part.${part}`)}
                </th>
              ))}
              <th scope="col">{t('stats.share')}</th>
              <th scope="col">{t('stats.median')}</th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ month, shareKept, medianDays, ...counts }) => (
              <tr key={month}>
                <th scope="row">{monthName(month, formats.locale, 'long')}</th>
                {PARTS.map((part) => (
                  <td key={part}>{formats.number(counts[part])}</td>
                ))}
                <td>{shareKept === null ? '–' : formats.percent(shareKept)}</td>
                <td>
                  {medianDays === null ? '–' : formats.number(Math.round(medianDays * 10) / 10)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
