import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useFormats } from '../../i18n/format.ts';
import { useLocalText } from '../../i18n/useLocalText.ts';
import classes from './HouseRulesPage.module.css';

/** Every version there was, each with its text and what it changed. */
export function Versions() {
  const { t } = useTranslation('houseRules');
  const { date } = useFormats();
  const read = useLocalText();
  const versions = useQuery(api.houseRules.versions.queryOptions());
  return (
    <section className={classes.section}>
      <h2>{t('versions')}</h2>
      <ul>
        {versions.data?.map(({ version, publishedAt, note, isMajor }) => (
          <li key={version}>
            <Link to={`?version=${version}`}>
              {t('versionOf', { version, at: date(publishedAt) })}
            </Link>{' '}
            {note && <span lang={read(note).lang}>{read(note).text}</span>}{' '}
            {version > 1 && (
              <>
                {t(isMajor ? 'major' : 'minor')}
                {'. '}
                <Link to={`?version=${version}&changes=yes`}>
                  {t('compare', { version: version - 1 })}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
