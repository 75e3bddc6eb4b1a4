import type { IdeaCard } from '@roundhouse/shared/ideas';
import { IconAlarm, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import classes from './Complaints.module.css';
import { waitingDays } from './waitingDays.ts';

/** How long nobody has answered; where a promise is late, that, and to whom it went. */
export function Waiting({ card }: { card: IdeaCard }) {
  const { t } = useTranslation('complaints');
  const formats = useFormats();
  const { promise } = card;
  const isLate = promise?.state === 'late';
  const days = waitingDays(card.createdAt, Date.now());
  const sponsor = promise?.escalations.findLast((each) => each.sponsor)?.sponsor;
  const Icon = isLate ? IconAlarm : IconHourglass;
  return (
    <p className={classes.waiting} data-late={isLate || undefined}>
      <Icon size="1.25rem" stroke={1.8} aria-hidden />
      <span>
        <strong>{days === 0 ? t('waitingToday') : t('waiting', { count: days })}</strong>{' '}
        {isLate && t('late')} {isLate && sponsor && t('wentTo', { name: sponsor.name })}
        {promise?.state === 'running' && t('due', { date: formats.date(promise.dueAt) })}
      </span>
    </p>
  );
}
