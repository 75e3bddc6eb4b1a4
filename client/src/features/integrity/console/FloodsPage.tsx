import { Button } from '@mantine/core';
import { QUEUE_ROOM } from '@roundhouse/shared/events';
import type { FloodBrief } from '@roundhouse/shared/integrity';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useCan } from '../../../app/useCan.ts';
import { useRoom } from '../../../realtime/index.ts';
import {
  EmptyState,
  ErrorState,
  LineSkeletons,
  PageHead,
  RelativeTime,
} from '../../../ui/index.ts';
import classes from './Floods.module.css';

/** Ideas whose supports look suspicious, live; and what the recounts mended. */
export function FloodsPage() {
  const { t } = useTranslation('integrity');
  const may = useCan();
  if (!may('recount.run')) {
    return <EmptyState title={t('notYours')}>{t('notYoursText')}</EmptyState>;
  }
  return (
    <div className={classes.page}>
      <PageHead title={t('floods.title')} lead={t('floods.lead')} />
      {may('flood.read') && <Floods />}
      <Recount />
    </div>
  );
}

function Floods() {
  const { t } = useTranslation('integrity');
  const { isReady } = useRoom(QUEUE_ROOM);
  const floods = useQuery({ ...api.integrity.floods.queryOptions(), enabled: isReady });
  if (floods.isError) {
    return <ErrorState error={floods.error} onRetry={() => void floods.refetch()} />;
  }
  if (!floods.data) return <LineSkeletons count={6} />;
  if (floods.data.length === 0) {
    return <EmptyState title={t('floods.none')}>{t('floods.noneText')}</EmptyState>;
  }
  return (
    <ul className={classes.list} aria-label={t('floods.title')}>
      {floods.data.map((flood) => (
        <FloodRow key={flood.ideaId} flood={flood} />
      ))}
    </ul>
  );
}

function FloodRow({ flood }: { flood: FloodBrief }) {
  const { t } = useTranslation('integrity');
  return (
    <li className={classes.row}>
      <Link to={`/moderation/floods/${flood.ideaId}`} lang={flood.language}>
        {flood.title}
      </Link>
      <span>{t('floods.suspicious', { count: flood.suspicious })}</span>
      <span className={classes.dim}>
        {t('floods.clusters', { count: flood.openClusters })} · {t('score', { score: flood.score })}{' '}
        · <RelativeTime at={flood.lastAt} />
      </span>
    </li>
  );
}

function Recount() {
  const { t } = useTranslation('integrity');
  const errorText = useErrorText();
  const queries = useQueryClient();
  const recount = useQuery(api.integrity.recounts.queryOptions());
  const start = useMutation(
    api.integrity.recount.mutationOptions({
      onSuccess: (told) => queries.setQueryData(api.integrity.recounts.queryKey(), told),
    }),
  );
  const { drifts = [], finishedAt = null, ideas = 0 } = recount.data ?? {};
  return (
    <section className={classes.part}>
      <h2>{t('recount.title')}</h2>
      <p className={classes.text}>{t('recount.lead')}</p>
      <p className={classes.text}>
        {finishedAt ? (
          <>
            {t('recount.last', { count: ideas })} <RelativeTime at={finishedAt} />
          </>
        ) : (
          t('recount.never')
        )}
      </p>
      <Button
        className={classes.start}
        variant="default"
        loading={start.isPending}
        onClick={() => start.mutate({})}
      >
        {t('recount.start')}
      </Button>
      {start.isSuccess && <p role="status">{t('recount.begun')}</p>}
      {start.isError && <p role="alert">{errorText(start.error)}</p>}
      {drifts.length === 0 && <p className={classes.text}>{t('recount.right')}</p>}
      <ul className={classes.list}>
        {drifts.map((drift) => (
          <li key={`${drift.ideaId} ${drift.at}`} className={classes.row}>
            <Link to={`/ideas/${drift.ideaId}`}>{drift.title}</Link>
            {drift.numbers.map(({ name, was, is }) => (
              <span key={name}>{t('recount.drift', { name: t(`number.${name}`), was, is })}</span>
            ))}
            <span className={classes.dim}>
              <RelativeTime at={drift.at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
