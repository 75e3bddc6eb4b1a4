import type { Locking } from '@roundhouse/shared/comments';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Curation.module.css';

/** Why nothing can be added to a thread or a talk. */
export function LockNote({ lock, of }: { lock: Locking; of: 'thread' | 'talk' }) {
  const { t } = useTranslation('curation');
  return (
    <p className={classes.lockNote} data-of={of}>
      <IconLock size="1.1em" stroke={1.8} aria-hidden />
      <span>
        {t(`locked.${of}`)} {t('locked.reason')} <q lang={lock.language}>{lock.reason}</q>
      </span>
    </p>
  );
}
