import type { PromiseMonth } from '@roundhouse/shared/promises';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import { type MonthBar, monthBars, PARTS } from './monthBars.ts';
import { monthName } from './monthName.ts';
import classes from './PromiseStats.module.css';

const WIDTH = 480;
const HEIGHT = 120;
const DAYS_HEIGHT = 56;
const DAYS_TOP = HEIGHT + 44;

/** Twelve months: what was kept, kept late and is late; under it the median days to an answer. */
export function MonthChart({ months }: { months: PromiseMonth[] }) {
  const { t } = useTranslation('promisesPage');
  const { locale } = useFormats();
  const bars = monthBars(months, WIDTH, HEIGHT);
  const points = monthBars(months, WIDTH, DAYS_HEIGHT);
  return (
    <figure className={classes.chart}>
      <figcaption className={classes.caption}>
        <strong>{t('stats.months')}</strong>
        <span className={classes.legend} aria-hidden="true">
          {PARTS.map((part) => (
            <span key={part} data-part={part}>
              {t(`stats.part.${part}`)}
            </span>
          ))}
        </span>
      </figcaption>
      <svg
        className={classes.svg}
        viewBox={`0 0 ${WIDTH} ${DAYS_TOP + DAYS_HEIGHT + 12}`}
        role="img"
        aria-label={t('stats.chartLabel')}
      >
        <path className={classes.line} d={`M0 ${HEIGHT}H${WIDTH}`} />
        {bars.map((bar) => (
          <Column key={bar.month} bar={bar} name={monthName(bar.month, locale, 'narrow')} />
        ))}
        <text className={classes.axis} x="0" y={DAYS_TOP - 8}>
          {t('stats.median')}
        </text>
        <Days points={points} months={months} />
      </svg>
    </figure>
  );
}

function Column({ bar, name }: { bar: MonthBar; name: string }) {
  return (
    <>
      {bar.pieces.map(({ part, y, height }) => (
        <rect
          key={part}
          data-part={part}
          className={classes.piece}
          x={bar.x}
          y={y}
          width={bar.width}
          height={height}
          rx="2"
        />
      ))}
      <text className={classes.axis} x={bar.x + bar.width / 2} y={HEIGHT + 17} textAnchor="middle">
        {name}
      </text>
    </>
  );
}

/** A line through the months that had an answer, each with its days. */
function Days({ points, months }: { points: MonthBar[]; months: PromiseMonth[] }) {
  const { t } = useTranslation('promisesPage');
  const known = points.flatMap(({ month, median }) => (median ? { month, ...median } : []));
  const path = known.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${DAYS_TOP + y}`).join('');
  const daysOf = (month: string) => months.find((each) => each.month === month)?.medianDays ?? 0;
  return (
    <>
      <path className={classes.days} d={path} />
      {known.map(({ month, x, y }) => (
        <circle key={month} className={classes.dot} cx={x} cy={DAYS_TOP + y} r="4">
          <title>{t('stats.days', { count: Math.round(daysOf(month) * 10) / 10 })}</title>
        </circle>
      ))}
    </>
  );
}
