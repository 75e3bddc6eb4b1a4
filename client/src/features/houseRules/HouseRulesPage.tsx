import type { HouseRules } from '@roundhouse/shared/houseRules';
import { RETENTION_KEYS } from '@roundhouse/shared/retention';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../app/api.ts';
import { useFormats } from '../../i18n/format.ts';
import { useLocalText } from '../../i18n/useLocalText.ts';
import { ErrorState, LineSkeletons, Markdown, PageHead } from '../../ui/index.ts';
import classes from './HouseRulesPage.module.css';
import { RulesChanges } from './RulesChanges.tsx';
import { Versions } from './Versions.tsx';

/** The rules of conduct, for everybody, with every version there was and how long things are kept. */
export function HouseRulesPage() {
  const { t } = useTranslation('houseRules');
  const { dateTime } = useFormats();
  const [query] = useSearchParams();
  const wanted = Number(query.get('version')) || undefined;
  const rules = useQuery(api.houseRules.read.queryOptions({ input: { version: wanted } }));
  const showsChanges = query.get('changes') !== null && (wanted ?? 0) > 1;
  const before = useQuery({
    ...api.houseRules.read.queryOptions({ input: { version: (wanted ?? 2) - 1 } }),
    enabled: showsChanges,
  });
  const isPending = rules.isPending || (showsChanges && before.isPending);
  const failed = [rules, before].find(({ isError }) => isError);
  return (
    <article className={classes.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      {isPending && <LineSkeletons count={6} />}
      {failed && <ErrorState error={failed.error} onRetry={failed.refetch} />}
      {rules.data && (
        <p>{t('version', { version: rules.data.version, at: dateTime(rules.data.publishedAt) })}</p>
      )}
      {showsChanges && rules.data && before.data && (
        <>
          <h2>{t('compare', { version: before.data.version })}</h2>
          <Link to={`?version=${wanted}`}>{t('whole')}</Link>
          <RulesChanges before={before.data} after={rules.data} />
        </>
      )}
      {!showsChanges && rules.data && <Sections rules={rules.data} />}
      <Versions />
      <Periods />
    </article>
  );
}

function Sections({ rules }: { rules: HouseRules }) {
  const read = useLocalText();
  return rules.sections.map(({ key, title, text }) => (
    <section key={key} id={key} className={classes.section} lang={read(text).lang}>
      <h2>{read(title).text}</h2>
      <Markdown source={read(text).text} />
    </section>
  ));
}

function Periods() {
  const { t } = useTranslation('houseRules');
  const { data } = useQuery(api.retention.read.queryOptions());
  return (
    <section className={classes.section}>
      <h2>{t('retention.title')}</h2>
      <ul>
        {data &&
          RETENTION_KEYS.map((key) => (
            <li key={key}>
              {t(`retention.${key}`)} {t('retention.days', { count: data.days[key] })}
            </li>
          ))}
      </ul>
    </section>
  );
}
