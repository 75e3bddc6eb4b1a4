import type { FeedPage } from '@roundhouse/shared/feed';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { useLive } from '../../realtime/index.ts';

/** Complaints, archived ones too, live; new ones wait behind `showFresh`, so that nothing moves under the reader. */
export function useComplaints(sort: 'new' | 'top') {
  const [freshIds, setFreshIds] = useState<readonly string[]>([]);
  const query = useInfiniteQuery(
    api.feed.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        kind: 'complaint' as const,
        isArchivedToo: true,
        sort,
        cursor,
      }),
      initialPageParam: undefined,
      getNextPageParam: (page: FeedPage) => page.next ?? undefined,
    }),
  );
  const cards = query.data?.pages.flatMap((page) => page.ideas) ?? [];
  useLive('idea.posted', ({ id, kind }) => {
    if (kind !== 'complaint' || cards.some((card) => card.id === id)) return;
    setFreshIds((known) => (known.includes(id) ? known : [...known, id]));
  });
  return {
    query,
    cards,
    fresh: freshIds.length,
    showFresh: async () => {
      await query.refetch();
      setFreshIds([]);
    },
  };
}
