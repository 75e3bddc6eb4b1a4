import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../app/api.ts';
import { useFormats } from '../../i18n/format.ts';
import { useLocalText } from '../../i18n/useLocalText.ts';
import { ErrorState, LineSkeletons, Markdown, PageHead } from '../../ui/index.ts';
import classes from './HouseRulesPage.module.css';

/** The rules of conduct, for everybody, with every version there was and how long things are kept. */
export function HouseRulesPage() {
  const { t } = useTranslation('houseRules');
  const { dateTime, date } = useFormats();
  const read = useLocalText();
  const [query] = useSearchParams();
  const wanted = Number(query.get('version')) || undefined;
  const rules = useQuery(api.houseRules.read.queryOptions({ input: { version: wanted } }));
  const versions = useQuery(api.houseRules.versions.queryOptions());
  const retention = useQuery(api.retention.read.queryOptions());
  return (
    <article className={classes.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      {rules.isPending && <LineSkeletons count={6} />}
      {rules.isError && <ErrorState error={rules.error} onRetry={rules.refetch} />}
      {rules.data && (
        <p>{t('version', { version: rules.data.version, at: dateTime(rules.data.publishedAt) })}</p>
      )}
      {rules.data?.sections.map(({ key, title, text }) => (
        <section key={key} id={key} className={classes.section} lang={read(text).lang}>
          <h2>{read(title).text}</h2>
          <Markdown source={read(text).text} />
        </section>
      ))}
      <section className={classes.section}>
        <h2>{t('versions')}</h2>
        <ul>
          {versions.data?.map(({ version, publishedAt, note }) => (
            <li key={version}>
              <Link to={`?version=${version}`}>
                {t('versionOf', { version, at: date(publishedAt) })}
              </Link>{' '}
              {note && <span lang={read(note).lang}>{read(note).text}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.section}>
        <h2>{t('retention.title')}</h2>
        <ul>
          {Object.entries(retention.data?.days ?? {}).map(([key, count]) => (
            <li key={key}>
              {t(`retention.${key as 'notices'}`)} {t('retention.days', { count })}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
