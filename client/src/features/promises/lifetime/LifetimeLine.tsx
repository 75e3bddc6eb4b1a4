import type { IdeaCard } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import { useMinute } from '../../../ui/useMinute.ts';
import classes from './LifetimeLine.module.css';

const DAY_MS = 24 * 60 * 60 * 1000;
/** With fewer days left the line asks for attention. */
const FEW_DAYS = 14;

/** How long an open idea has to reach its next milestone, and how far it is. */
export function LifetimeLine({ idea }: { idea: Pick<IdeaCard, 'status' | 'lifetime' | 'tally'> }) {
  const { t } = useTranslation('ideas');
  const formats = useFormats();
  const now = useMinute();
  const { lifetime, tally, status } = idea;
  if (!lifetime || status !== 'open') return null;
  const days = Math.ceil((Date.parse(lifetime.endsAt) - now) / DAY_MS);
  const goal = formats.number(lifetime.supports);
  const share = Math.min(1, tally.supports / lifetime.supports);
  return (
    <section className={classes.life} data-few={days <= FEW_DAYS || undefined}>
      <p className={classes.words}>
        {days > 0 ? t('lifetime.left', { count: days, goal }) : t('lifetime.over', { goal })}
      </p>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.bar} style={{ width: `${share * 100}%` }} />
      </div>
      <p className={classes.hint}>
        {t('lifetime.hint', { count: tally.supports, goal, date: formats.date(lifetime.endsAt) })}
      </p>
    </section>
  );
}
