import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useCan } from '../../app/useCan.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead } from '../../ui/index.ts';
import { MoreButton } from '../../ui/MoreButton.tsx';
import classes from './Audit.module.css';
import { ChainCheck } from './ChainCheck.tsx';
import { LogEntry } from './LogEntry.tsx';
import { LogFilters } from './LogFilters.tsx';
import { useLogFilter } from './useLogFilter.ts';

/** What moderators, reps and owners did, newest first: for those who keep the house. */
export function LogPage() {
  const { t } = useTranslation('audit');
  const may = useCan();
  if (!may('audit.read')) return <EmptyState title={t('notYours')}>{t('notYoursText')}</EmptyState>;
  return <Log />;
}

function Log() {
  const { t } = useTranslation('audit');
  const { filter, isFiltered, change } = useLogFilter();
  const query = useInfiniteQuery(
    api.audit.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...filter, ...(cursor && { cursor }) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
  );
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  const exported = new URLSearchParams(filter).toString();
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={classes.tools}>
        <LogFilters filter={filter} onChange={change} />
        <div className={classes.files}>
          {(['csv', 'jsonl'] as const).map((format) => (
            <Button
              key={format}
              component="a"
              href={`/exports/audit.${format}${exported && `?${exported}`}`}
              download
              variant="default"
              size="sm"
            >
              {t(`export.${format}`)}
            </Button>
          ))}
          <ChainCheck />
        </div>
      </div>
      {query.isPending && <LineSkeletons count={10} />}
      {query.isError && entries.length === 0 && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && entries.length === 0 && (
        <EmptyState title={t(isFiltered ? 'noneFound' : 'none')}>
          {t(isFiltered ? 'noneFoundText' : 'noneText')}
        </EmptyState>
      )}
      <ol className={classes.list}>
        {entries.map((entry) => (
          <LogEntry key={entry.seq} entry={entry} />
        ))}
      </ol>
      <MoreButton query={query}>{t('more')}</MoreButton>
    </div>
  );
}
