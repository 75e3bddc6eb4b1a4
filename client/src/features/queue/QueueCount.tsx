import { QUEUE_ROOM } from '@roundhouse/shared/events';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useRoom } from '../../realtime/index.ts';
import { CountBadge } from '../../ui/CountBadge.tsx';

const MANY = 99;

/** How much waits for a moderator, beside the way there. */
export function QueueCount() {
  const { t } = useTranslation('queue');
  const { isReady } = useRoom(QUEUE_ROOM);
  const { data } = useQuery(api.queue.count.queryOptions({ enabled: isReady, staleTime: 60_000 }));
  if (!data || data.open === 0) return null;
  const shown = data.open > MANY ? `${MANY}+` : data.open;
  return <CountBadge shown={shown} label={t('waiting', { count: data.open })} />;
}
