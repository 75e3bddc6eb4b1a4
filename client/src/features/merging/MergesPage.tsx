import { Button } from '@mantine/core';
import { FEED_ROOM } from '@roundhouse/shared/events';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useCan } from '../../app/useCan.ts';
import { useRoom } from '../../realtime/index.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead } from '../../ui/index.ts';
import { MergeEntry } from './MergeEntry.tsx';
import classes from './Merging.module.css';
import { SuggestedPair } from './SuggestedPair.tsx';

/** For moderators: ideas that may be the same, and every merge so far. */
export function MergesPage() {
  const { t } = useTranslation('merging');
  const may = useCan();
  if (!may('idea.merge')) return <EmptyState title={t('notYours')}>{t('notYoursText')}</EmptyState>;
  return (
    <div className={classes.page}>
      <PageHead title={t('page.title')} lead={t('page.lead')} />
      <Suggested />
      <Merges />
    </div>
  );
}

function Suggested() {
  const { t } = useTranslation('merging');
  const query = useQuery(api.merging.suggestions.queryOptions());
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <section className={classes.page} aria-labelledby="suggested-title">
      <h2 id="suggested-title">{t('suggested.title')}</h2>
      {query.isPending && <LineSkeletons count={4} />}
      {query.data?.length === 0 && <p className={classes.faint}>{t('suggested.none')}</p>}
      <ul className={classes.list}>
        {query.data?.map((suggestion) => (
          <li key={suggestion.id}>
            <SuggestedPair suggestion={suggestion} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Merges() {
  const { t } = useTranslation('merging');
  const [cursor, setCursor] = useState<string | undefined>();
  const { isReady } = useRoom(FEED_ROOM);
  const input = cursor ? { cursor } : {};
  const query = useQuery(api.merging.list.queryOptions({ input, enabled: isReady }));
  const next = query.data?.next;
  return (
    <section className={classes.page} aria-labelledby="merges-title">
      <h2 id="merges-title">{t('page.merges')}</h2>
      {query.isPending && <LineSkeletons count={4} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.merges.length === 0 && <p className={classes.faint}>{t('page.none')}</p>}
      <ol className={classes.list}>
        {query.data?.merges.map((merge) => (
          <MergeEntry key={merge.id} merge={merge} />
        ))}
      </ol>
      <div className={classes.buttons}>
        {cursor && (
          <Button variant="default" onClick={() => setCursor(undefined)}>
            {t('page.newest')}
          </Button>
        )}
        {next && (
          <Button variant="default" onClick={() => setCursor(next)}>
            {t('page.older')}
          </Button>
        )}
      </div>
    </section>
  );
}
