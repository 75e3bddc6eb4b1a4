import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../../app/api.ts';
import { useViewer } from '../../../app/bootstrap.ts';

/** The reader's notices, newest first, live. */
export function useInbox({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  const isMember = useViewer() !== null;
  const filter = isUnreadOnly ? { isUnreadOnly } : {};
  const query = useInfiniteQuery(
    api.notices.list.infiniteOptions({
      input: (cursor: string | undefined) => (cursor ? { ...filter, cursor } : filter),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.next ?? undefined,
      enabled: isMember,
    }),
  );
  const notices = useMemo(
    () => query.data?.pages.flatMap((page) => page.notices) ?? [],
    [query.data],
  );
  return { ...query, notices };
}
