import { VisuallyHidden } from '@mantine/core';
import { QUEUE_ROOM } from '@roundhouse/shared/events';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useRoom } from '../../realtime/index.ts';
import classes from './QueueCount.module.css';

const MANY = 99;

/** How much waits for a moderator, beside the way there. */
export function QueueCount() {
  const { t } = useTranslation('queue');
  const { isReady } = useRoom(QUEUE_ROOM);
  const { data } = useQuery(api.queue.count.queryOptions({ enabled: isReady, staleTime: 60_000 }));
  if (!data || data.open === 0) return null;
  return (
    <>
      <span className={classes.count} aria-hidden="true">
        {data.open > MANY ? `${MANY}+` : data.open}
      </span>
      <VisuallyHidden>{t('waiting', { count: data.open })}</VisuallyHidden>
    </>
  );
}
