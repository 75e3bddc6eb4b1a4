import type { MergeSide } from '@roundhouse/shared/merging';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { StatusPill } from '../../ui/index.ts';
import classes from './Merging.module.css';

const NUMBERS = [
  'supporters',
  'pledges',
  'comments',
  'followers',
  'responses',
  'decisions',
] as const;

/** One of two ideas beside the other: what it is, and what it has. */
export function SideCard({ side, place }: { side: MergeSide; place: 'source' | 'target' }) {
  const { t } = useTranslation('merging');
  const formats = useFormats();
  const { idea } = side;
  return (
    <section className={classes.side} aria-labelledby={`side-${place}`}>
      <p className={classes.role}>{t(`role.${place}`)}</p>
      <h3 id={`side-${place}`} className={classes.sideTitle} lang={idea.language}>
        {idea.title}
      </h3>
      <div>
        <StatusPill status={idea.status} />
      </div>
      {idea.promise && <p className={classes.faint}>{t(`promise.${idea.promise.state}`)}</p>}
      <dl className={classes.numbers}>
        {NUMBERS.map((name) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(`number.${name}`)}</dt>
            <dd>{formats.number(side[name])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
