import { useTranslation } from 'react-i18next';
import classes from './HotCurve.module.css';

const width = 320;
const height = 120;
const days = 28;

/** What a support still weighs after `age` days: e^(−age / 7), the same decay as shared's hot score. */
export function weightAfter(age: number): number {
  return Math.exp(-age / 7);
}

const points = Array.from({ length: days + 1 }, (_, age) => {
  const x = (age / days) * width;
  return `${x.toFixed(1)},${(height - weightAfter(age) * height).toFixed(1)}`;
}).join(' ');

/** A support's weight over four weeks, drawn. The text beside it says the same in words. */
export function HotCurve() {
  const { t } = useTranslation('about');
  return (
    <figure className={classes.figure}>
      <svg
        viewBox={`-4 -6 ${width + 8} ${height + 12}`}
        role="img"
        aria-label={t('ranking.hot.curve')}
      >
        {[7, 14, 21, 28].map((day) => (
          <line
            key={day}
            x1={(day / days) * width}
            x2={(day / days) * width}
            y1={0}
            y2={height}
            className={classes.week}
          />
        ))}
        <line x1={0} x2={width} y1={height} y2={height} className={classes.ground} />
        <polyline points={points} className={classes.curve} />
        {[0, 7, 14, 21, 28].map((day) => (
          <circle
            key={day}
            cx={(day / days) * width}
            cy={height - weightAfter(day) * height}
            r={4}
            className={classes.dot}
          />
        ))}
      </svg>
      <figcaption className={classes.weeks}>
        {[0, 1, 2, 3, 4].map((week) => (
          <span key={week}>{t('ranking.hot.week', { count: week })}</span>
        ))}
      </figcaption>
    </figure>
  );
}
