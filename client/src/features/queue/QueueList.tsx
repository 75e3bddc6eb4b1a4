import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorState, FreshPill, LineSkeletons } from '../../ui/index.ts';
import { MoreButton } from '../../ui/MoreButton.tsx';
import classes from './Queue.module.css';
import { QueueRow } from './QueueRow.tsx';
import type { useChosen } from './useChosen.ts';
import type { useQueue } from './useQueue.ts';
import type { useQueueFilter } from './useQueueFilter.ts';

interface Props {
  queue: ReturnType<typeof useQueue>;
  state: ReturnType<typeof useQueueFilter>;
  chosen: ReturnType<typeof useChosen>;
}

/** The items, oldest first; nothing in it moves until it is asked for what is new. */
export function QueueList({ queue, state, chosen }: Props) {
  const { t } = useTranslation('queue');
  const { items } = queue;
  return (
    <>
      <FreshPill
        text={queue.fresh > 0 ? t('fresh', { count: queue.fresh }) : null}
        onShow={queue.show}
      />
      {queue.isPending && <LineSkeletons count={8} />}
      {queue.error && !queue.data && (
        <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />
      )}
      {queue.data && items.length === 0 && (
        <EmptyState title={t(state.isFiltered ? 'none.found' : 'none.title')}>
          {t(state.isFiltered ? 'none.foundText' : 'none.text')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {items.map((item) => (
          <QueueRow
            key={item.id}
            item={item}
            to={state.addressWith({ item: item.id })}
            isOpen={state.openId === item.id}
            isChosen={chosen.has(item.id)}
            onToggle={chosen.toggle}
          />
        ))}
      </ul>
      <MoreButton query={queue}>{t('more')}</MoreButton>
    </>
  );
}
