import { Button } from '@mantine/core';
import type { QueueItem } from '@roundhouse/shared/queue';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useErrorText } from '../../app/errors.ts';
import { LineSkeletons } from '../../ui/index.ts';
import { ActDialog, type Asked } from './console/ActDialog.tsx';
import { ClusterRow } from './console/ClusterRow.tsx';
import classes from './console/Floods.module.css';

/** The suspicious clusters of an idea, beside the moderators' list; the whole timeline is a step away. */
export function FloodQueueDetail({ item }: { item: QueueItem }) {
  const { t } = useTranslation('integrity');
  const errorText = useErrorText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ideaId = item.subject.id;
  const flood = useQuery(api.integrity.flood.queryOptions({ input: { ideaId } }));
  if (flood.isPending) return <LineSkeletons count={5} />;
  if (flood.isError) return <p role="alert">{errorText(flood.error)}</p>;
  return (
    <div className={classes.page}>
      <ul className={classes.list}>
        {flood.data.clusters.map((cluster) => (
          <ClusterRow key={cluster.id} ideaId={ideaId} cluster={cluster} onAsk={setAsked} />
        ))}
      </ul>
      <Button component={Link} to={`/moderation/floods/${ideaId}`} variant="default">
        {t('line.console')}
      </Button>
      {asked && <ActDialog ideaId={ideaId} asked={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
