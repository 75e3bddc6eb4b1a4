import type { Written } from '@roundhouse/shared/sanctions';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RelativeTime } from '../../../ui/index.ts';
import classes from '../Sanctions.module.css';

/** The newest of what a person wrote. */
export function WrittenList({ written }: { written: Written[] }) {
  const { t } = useTranslation('sanctions');
  if (written.length === 0) return <p className={classes.meta}>{t('record.nothingWritten')}</p>;
  return (
    <ul className={classes.rows}>
      {written.map(({ kind, id, title, excerpt, language, path, at, isHidden }) => (
        <li key={id} className={classes.row}>
          <div className={classes.who}>
            <Link to={path} lang={language}>
              {title}
            </Link>
            <span lang={language}>{excerpt}</span>
            <span className={classes.meta}>
              {t(`wrote.${kind}`)} · <RelativeTime at={at} />
            </span>
          </div>
          {isHidden && (
            <span className={classes.pill} data-tone="warn">
              {t('record.hidden')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
