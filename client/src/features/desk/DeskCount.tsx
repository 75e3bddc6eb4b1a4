import { useTranslation } from 'react-i18next';
import { CountBadge } from '../../ui/CountBadge.tsx';
import { useDueCount } from './useDueCount.ts';

/** How many answers and decisions are due, beside the way to the desk. */
export function DeskCount() {
  const { t } = useTranslation('desk');
  const due = useDueCount();
  if (!due) return null;
  const shown = due.isMore ? `${due.count}+` : due.count;
  return <CountBadge shown={shown} label={t('due', { count: due.count })} />;
}
