import type { Bucket, Flood } from '@roundhouse/shared/integrity';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import classes from './Floods.module.css';

const HEIGHT = 100;
const STATES = ['counted', 'suspicious', 'setAside'] as const;
const totalOf = (bucket: Bucket) => bucket.counted + bucket.suspicious + bucket.setAside;

/** An idea's supports over time, suspicious ones marked; the table under it says the same in numbers. */
export function Timeline({ flood }: { flood: Flood }) {
  const { t } = useTranslation('integrity');
  const formats = useFormats();
  const { buckets } = flood;
  const most = Math.max(1, ...buckets.map(totalOf));
  const given = buckets.filter((bucket) => totalOf(bucket) > 0);
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return null;
  const ends = {
    from: formats.dateTime(new Date(first.at)),
    to: formats.dateTime(new Date(last.at)),
  };
  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${buckets.length * 10} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('chart.label', { ...ends, most })}
      >
        {buckets.map((bucket, at) => (
          <Bar key={bucket.at} bucket={bucket} at={at} most={most} />
        ))}
      </svg>
      <div className={classes.ends} aria-hidden="true">
        <span>{ends.from}</span>
        <span>{ends.to}</span>
      </div>
      <ul className={classes.legend}>
        {STATES.map((state) => (
          <li key={state}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect className={classes[state]} width="10" height="10" rx="2" />
            </svg>
            {t(`state.${state}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('chart.table')}</summary>
        <BucketTable buckets={given} />
      </details>
    </figure>
  );
}

function Bar({ bucket, at, most }: { bucket: Bucket; at: number; most: number }) {
  let top = HEIGHT;
  return STATES.map((state) => {
    const height = (bucket[state] / most) * HEIGHT;
    top -= height;
    if (height === 0) return null;
    return (
      <rect
        key={state}
        className={classes[state]}
        x={at * 10 + 1}
        y={top}
        width="8"
        height={height}
      />
    );
  });
}

function BucketTable({ buckets }: { buckets: Bucket[] }) {
  const { t } = useTranslation('integrity');
  const formats = useFormats();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('chart.from')}</th>
          {STATES.map((state) => (
            <th key={state} scope="col">
              {t(`state.${state}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {buckets.map((bucket) => (
          <tr key={bucket.at}>
            <th scope="row">{formats.dateTime(new Date(bucket.at))}</th>
            {STATES.map((state) => (
              <td key={state}>{bucket[state]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
