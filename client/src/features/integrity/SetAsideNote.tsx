import type { SetAside } from '@roundhouse/shared/supports';
import { IconShieldPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './SetAsideNote.module.css';

/** To whom it concerns: my support is kept and not counted, why, and what I can do. */
export function SetAsideNote({ ideaId, setAside }: { ideaId: string; setAside: SetAside }) {
  const { t } = useTranslation('integrity');
  return (
    <div className={classes.note} role="note">
      <IconShieldPause size="1.25rem" stroke={1.8} aria-hidden />
      <div>
        <strong>{t('mine.title')}</strong>
        <p lang={setAside.language}>{setAside.reason}</p>
        <p>
          {t('mine.appeal')}{' '}
          <Link to={`/account/standing?appeal=support:${ideaId}`}>{t('mine.standing')}</Link>
        </p>
      </div>
    </div>
  );
}
