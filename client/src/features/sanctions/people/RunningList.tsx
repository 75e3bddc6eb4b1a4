import { QUEUE_ROOM } from '@roundhouse/shared/events';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useRoom } from '../../../realtime/index.ts';
import { EmptyState, ErrorState, LineSkeletons } from '../../../ui/index.ts';
import { MoreButton } from '../../../ui/MoreButton.tsx';
import classes from '../Sanctions.module.css';
import { ModeratedCard } from './ModeratedCard.tsx';

/** What runs against anybody now. */
export function RunningList() {
  const { t } = useTranslation('sanctions');
  useRoom(QUEUE_ROOM);
  const running = useInfiniteQuery(
    api.sanctions.running.infiniteOptions({
      input: (cursor: string | undefined) => ({ cursor }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
  );
  const sanctions = running.data?.pages.flatMap((page) => page.sanctions) ?? [];
  return (
    <>
      {running.isPending && <LineSkeletons count={6} />}
      {running.isError && <ErrorState error={running.error} onRetry={running.refetch} />}
      {running.isSuccess && sanctions.length === 0 && (
        <EmptyState title={t('people.noneRunning')}>{t('people.noneRunningText')}</EmptyState>
      )}
      <ul className={classes.list}>
        {sanctions.map((sanction) => (
          <li key={sanction.id}>
            <ModeratedCard sanction={sanction} isNamed />
          </li>
        ))}
      </ul>
      <MoreButton query={running}>{t('people.more')}</MoreButton>
    </>
  );
}
