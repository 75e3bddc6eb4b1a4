import { useTranslation } from 'react-i18next';
import { usePeopleHere } from '../../realtime/usePeopleHere.ts';
import classes from './HereNow.module.css';

/** "12 here now", with a quiet pulse; nothing until the server has told. */
export function HereNow({ room }: { room: string }) {
  const { t } = useTranslation('feed');
  const people = usePeopleHere(room);
  if (people === null) return null;
  return (
    <span className={classes.here}>
      <span className={classes.dot} aria-hidden="true" />
      {t('hereNow', { count: people })}
    </span>
  );
}
