import type { Bucket } from '@roundhouse/shared/integrity';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import classes from './Floods.module.css';
import { STATES } from './StateMark.tsx';
import { useMoments } from './useMoments.ts';

/** What the drawing shows, in numbers. */
export function BucketTable({ buckets }: { buckets: Bucket[] }) {
  const { t } = useTranslation('integrity');
  const { number } = useFormats();
  const { moment } = useMoments();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('chart.table')}>
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
              <th scope="row">{moment(bucket.at)}</th>
              {STATES.map((state) => (
                <td key={state}>{number(bucket[state])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
