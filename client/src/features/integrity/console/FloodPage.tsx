import { Button } from '@mantine/core';
import { ideaRoom, QUEUE_ROOM } from '@roundhouse/shared/events';
import type { Flood } from '@roundhouse/shared/integrity';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../../app/api.ts';
import { useCan } from '../../../app/useCan.ts';
import { useRoom } from '../../../realtime/index.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead } from '../../../ui/index.ts';
import { Acts } from '../IntegrityLine.tsx';
import { ActDialog, type Asked } from './ActDialog.tsx';
import { ClusterRow } from './ClusterRow.tsx';
import classes from './Floods.module.css';
import { type Span, SpanChoice } from './SpanChoice.tsx';
import { SupportTable } from './SupportTable.tsx';
import { Timeline } from './Timeline.tsx';

/** One idea's supports over time, and what a moderator can do about a part of them; live. */
export function FloodPage() {
  const { t } = useTranslation('integrity');
  const { id = '' } = useParams();
  const may = useCan();
  const [span, setSpan] = useState<Span>({});
  const [asked, setAsked] = useState<Asked | null>(null);
  useRoom(may('flood.read') ? ideaRoom(id) : null);
  const { isReady } = useRoom(may('flood.read') ? QUEUE_ROOM : null);
  const flood = useQuery({
    ...api.integrity.flood.queryOptions({ input: { ideaId: id, ...span } }),
    enabled: isReady && may('flood.read'),
    placeholderData: keepPreviousData,
  });
  if (!may('flood.read')) {
    return <EmptyState title={t('notYours')}>{t('notYoursText')}</EmptyState>;
  }
  if (flood.isError && !flood.data) {
    return <ErrorState error={flood.error} onRetry={() => void flood.refetch()} />;
  }
  if (!flood.data) return <LineSkeletons count={10} />;
  return (
    <div className={classes.page}>
      <Link to="/moderation/floods">{t('flood.back')}</Link>
      <PageHead title={flood.data.brief.title} lead={t('flood.lead')} />
      <Overview flood={flood.data} span={span} onSpan={setSpan} onAsk={setAsked} />
      <Clusters flood={flood.data} onAsk={setAsked} onSpan={setSpan} />
      <SupportTable ideaId={id} span={span} onAsk={setAsked} />
      {flood.data.acts.length > 0 && (
        <section className={classes.part}>
          <h2>{t('flood.acts')}</h2>
          <Acts acts={flood.data.acts} />
        </section>
      )}
      {asked && <ActDialog ideaId={id} asked={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

interface OverviewProps {
  flood: Flood;
  span: Span;
  onSpan: (span: Span) => void;
  onAsk: (asked: Asked) => void;
}

function Overview({ flood, span, onSpan, onAsk }: OverviewProps) {
  const { t } = useTranslation('integrity');
  const { tally, brief } = flood;
  const { from, to } = span;
  return (
    <section className={classes.part}>
      <h2>{t('flood.timeline')}</h2>
      <p className={classes.numbers} aria-live="polite">
        <span>{t('flood.counted', { count: tally.supports })}</span>
        {brief.suspicious > 0 && <span>{t('flood.suspicious', { count: brief.suspicious })}</span>}
        {tally.setAside > 0 && <span>{t('flood.setAside', { count: tally.setAside })}</span>}
      </p>
      <Timeline flood={flood} />
      <SpanChoice span={span} onChange={onSpan} />
      {from && to && (
        <div className={classes.actions}>
          <Button
            color="red"
            onClick={() => onAsk({ kind: 'set_aside', selection: { kind: 'span', from, to } })}
          >
            {t('do.spanAside')}
          </Button>
          <Button
            variant="default"
            onClick={() => onAsk({ kind: 'counted_again', selection: { kind: 'span', from, to } })}
          >
            {t('do.spanAgain')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Clusters({ flood, onAsk, onSpan }: Pick<OverviewProps, 'flood' | 'onAsk' | 'onSpan'>) {
  const { t } = useTranslation('integrity');
  return (
    <section className={classes.part}>
      <h2>{t('flood.clusters')}</h2>
      {flood.clusters.length === 0 && <p className={classes.text}>{t('flood.noClusters')}</p>}
      <ul className={classes.list}>
        {flood.clusters.map((cluster) => (
          <ClusterRow
            key={cluster.id}
            ideaId={flood.brief.ideaId}
            cluster={cluster}
            onAsk={onAsk}
            onSpan={onSpan}
          />
        ))}
      </ul>
    </section>
  );
}
