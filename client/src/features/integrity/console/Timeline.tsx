import type { Bucket, Flood } from '@roundhouse/shared/integrity';
import { useTranslation } from 'react-i18next';
import { BucketTable } from './BucketTable.tsx';
import classes from './Floods.module.css';
import { STATES, StateMark } from './StateMark.tsx';
import { useMoments } from './useMoments.ts';

const HEIGHT = 100;
/** With fewer bars there is room left beside them: two supports are no two walls. */
const FEWEST_PLACES = 24;
const totalOf = (bucket: Bucket) => bucket.counted + bucket.suspicious + bucket.setAside;

/** An idea's supports over time, suspicious ones marked; words and a table say the same. */
export function Timeline({ flood }: { flood: Flood }) {
  const { t } = useTranslation('integrity');
  const { moment, length } = useMoments();
  const { buckets, bucketMs } = flood;
  const given = buckets.filter((bucket) => totalOf(bucket) > 0);
  const [first, last] = [buckets[0], buckets.at(-1)];
  const highest = given.reduce<Bucket | null>(
    (best, each) => (best && totalOf(best) >= totalOf(each) ? best : each),
    null,
  );
  if (!first || !last || !highest) return <p className={classes.text}>{t('chart.empty')}</p>;
  const most = totalOf(highest);
  const places = Math.max(FEWEST_PLACES, buckets.length);
  const ends = { from: moment(first.at), to: moment(last.at) };
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.text}>
        {t('chart.scale', { count: most, length: length(bucketMs), at: moment(highest.at) })}
      </figcaption>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${places * 10} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('chart.label', { ...ends, ...sumOf(given) })}
      >
        {buckets.map((bucket, at) => (
          <Bar key={bucket.at} bucket={bucket} at={at} most={most} />
        ))}
      </svg>
      <div className={classes.ends} aria-hidden="true">
        {buckets.length < FEWEST_PLACES ? (
          <span>{last === first ? ends.from : `${ends.from} – ${ends.to}`}</span>
        ) : (
          <>
            <span>{ends.from}</span>
            <span>{ends.to}</span>
          </>
        )}
      </div>
      <ul className={classes.legend}>
        {STATES.map((state) => (
          <li key={state}>
            <StateMark state={state} />
          </li>
        ))}
      </ul>
      <details>
        <summary className={classes.summary}>{t('chart.table')}</summary>
        <BucketTable buckets={given} />
      </details>
    </figure>
  );
}

function sumOf(buckets: Bucket[]) {
  const sum = { counted: 0, suspicious: 0, setAside: 0 };
  for (const bucket of buckets) for (const state of STATES) sum[state] += bucket[state];
  return sum;
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
