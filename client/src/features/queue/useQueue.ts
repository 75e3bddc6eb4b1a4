import { QUEUE_ROOM } from '@roundhouse/shared/events';
import type { QueueFilter, QueueItem } from '@roundhouse/shared/queue';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '../../app/api.ts';
import { useLive, useRoom } from '../../realtime/index.ts';
import { useHeldItems } from './useHeldItems.ts';

/** What waits, as the list shows it: it keeps still, says what came, and is read anew when asked. */
export function useQueue(filter: QueueFilter) {
  const { isReady } = useRoom(QUEUE_ROOM);
  const list = useInfiniteQuery(
    api.queue.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...filter, ...(cursor && { cursor }) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
      enabled: isReady,
    }),
  );
  const count = useQuery(
    api.queue.count.queryOptions({ enabled: isReady, placeholderData: keepPreviousData }),
  );
  const items = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const held = useHeldItems(items, JSON.stringify(filter));
  const fresh = useFresh(held.items, filter);
  return {
    ...list,
    items: held.items,
    count: count.data,
    fresh: fresh.count,
    show: async () => {
      fresh.forget();
      await list.refetch();
      held.letGo();
    },
  };
}

/** Counts items that came and fit the list, and are not in it yet. */
function useFresh(known: QueueItem[], { kind, boardId, rule, claim }: QueueFilter) {
  const [ids, setIds] = useState<string[]>([]);
  useLive('queue.changed', (item) => {
    const fits =
      (!kind || item.kind === kind) &&
      (!boardId || item.boardId === boardId) &&
      (!rule || item.rules.includes(rule)) &&
      claim !== 'mine' &&
      (claim !== 'free' || !item.claim);
    setIds((before) => {
      const others = before.filter((id) => id !== item.id);
      return fits && !item.closed ? [...others, item.id] : others;
    });
  });
  const unseen = ids.filter((id) => !known.some((item) => item.id === id));
  return { count: unseen.length, forget: () => setIds([]) };
}
