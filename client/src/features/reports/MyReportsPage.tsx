import type { MyReport } from '@roundhouse/shared/reports';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead, RelativeTime } from '../../ui/index.ts';
import { MoreButton } from '../../ui/MoreButton.tsx';
import classes from './Reports.module.css';

/** What I reported, and how each report ended. */
export function MyReportsPage() {
  const { t } = useTranslation('reports');
  const query = useInfiniteQuery(
    api.reports.mine.infiniteOptions({
      input: (cursor: string | undefined) => (cursor ? { cursor } : {}),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
  );
  const reports = query.data?.pages.flatMap((page) => page.reports);
  return (
    <div className={classes.page}>
      <PageHead title={t('mine.title')} lead={t('mine.lead')} />
      {query.isPending && <LineSkeletons count={6} />}
      {query.error && !reports && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {reports?.length === 0 && (
        <EmptyState title={t('mine.none')}>{t('mine.noneText')}</EmptyState>
      )}
      <ul className={classes.list}>
        {reports?.map((report) => (
          <Row key={report.id} report={report} />
        ))}
      </ul>
      <MoreButton query={query}>{t('mine.more')}</MoreButton>
    </div>
  );
}

function Row({ report }: { report: MyReport }) {
  const { t } = useTranslation('reports');
  const { t: ideas } = useTranslation('ideas');
  const { subject, about, rule, text, at, settled } = report;
  return (
    <li className={classes.row} data-outcome={settled?.outcome ?? 'open'}>
      <p className={classes.state}>
        <strong>{t(`state.${settled?.outcome ?? 'open'}`)}</strong>{' '}
        <RelativeTime at={settled?.at ?? at} />
      </p>
      <h2 className={classes.name}>
        <span className={classes.kind}>{t(`kind.${subject.kind}`)}</span>{' '}
        {about ? <Link to={about.path}>{about.title}</Link> : t('gone')}
      </h2>
      <p className={classes.said}>{ideas(`hidden.rules.${rule}`)}</p>
      {text && <p className={classes.said}>{text}</p>}
      {settled?.words && (
        <blockquote className={classes.words} lang={settled.language ?? undefined}>
          {settled.words}
        </blockquote>
      )}
    </li>
  );
}
