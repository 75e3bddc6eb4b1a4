import { FEED_ROOM } from '@roundhouse/shared/events';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { useRoom } from '../../realtime/index.ts';

const PER_PAGE = 50;

/** Ideas to be filed: newest first, or those that words find; archived ones too. */
export function useFilingList({ q, board }: { q: string; board: string }) {
  const { isReady } = useRoom(FEED_ROOM);
  const asked = { sort: 'new' as const, isArchivedToo: true, limit: PER_PAGE };
  const query = useInfiniteQuery(
    api.feed.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...asked,
        ...(q && { q }),
        ...(board && { board }),
        ...(cursor && { cursor }),
      }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
      placeholderData: keepPreviousData,
      enabled: isReady,
    }),
  );
  return { query, ideas: query.data?.pages.flatMap((page) => page.ideas) ?? [] };
}
