import { FEED_ROOM } from '@roundhouse/shared/events';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { useRoom } from '../../../realtime/index.ts';

/** Updates that are out, live, page by page. */
export function useUpdates(board: string | undefined) {
  const { isReady } = useRoom(FEED_ROOM);
  return useInfiniteQuery(
    api.updates.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...(board ? { board } : {}),
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
      enabled: isReady,
    }),
  );
}
