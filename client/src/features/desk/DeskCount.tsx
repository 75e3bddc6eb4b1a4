import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './DeskCount.module.css';
import { useDueCount } from './useDueCount.ts';

/** How many answers and decisions are due, beside the way to the desk. */
export function DeskCount() {
  const { t } = useTranslation('desk');
  const due = useDueCount();
  if (!due) return null;
  return (
    <>
      <span className={classes.count} aria-hidden="true">
        {due.isMore ? `${due.count}+` : due.count}
      </span>
      <VisuallyHidden>{t('due', { count: due.count })}</VisuallyHidden>
    </>
  );
}
