import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { api } from '../../app/api.ts';

/** A changed count fetches the faces anew, at most once in this time, in ms. */
const CALM_MS = 4000;

/** Who supports an idea, newest first. No event carries names, so a changed count asks again. */
export function useSupporters(ideaId: string, count: number) {
  const query = useInfiniteQuery(
    api.ideas.supporters.infiniteOptions({
      input: (cursor: string | undefined) => (cursor ? { ideaId, cursor } : { ideaId }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.next ?? undefined,
    }),
  );
  const { refetch } = query;
  const askedFor = useRef(count);
  useEffect(() => {
    if (askedFor.current === count) return;
    const timer = setTimeout(() => {
      askedFor.current = count;
      void refetch();
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [count, refetch]);
  const people = useMemo(
    () => query.data?.pages.flatMap((page) => page.people) ?? [],
    [query.data],
  );
  return { ...query, people };
}
