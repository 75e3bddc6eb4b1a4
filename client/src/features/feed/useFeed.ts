import { type FeedPage, fitsStatus } from '@roundhouse/shared/feed';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../app/api.ts';
import { type FeedState, feedInput } from './feedState.ts';

/** How the pages of one state of the board are asked for and kept. */
export function feedQuery(state: FeedState) {
  return api.feed.list.infiniteOptions({
    input: (cursor: string | undefined) => feedInput(state, cursor),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    // Nobody listened for new ideas while another page was shown.
    refetchOnMount: 'always',
  });
}

/** The ideas loaded so far, by identifier and in the server's order; more with `fetchNextPage`. */
export function useFeed(state: FeedState) {
  const query = useInfiniteQuery(feedQuery(state));
  const { status, show } = state;
  const cards = useMemo(() => cardsOf(query.data, { status, show }), [query.data, status, show]);
  return { ...query, cards };
}

/**
 * Each idea once, though pages may overlap while ideas move; those whose status fits no more leave.
 */
export function cardsOf(
  data: InfiniteData<FeedPage, unknown> | undefined,
  asked: Pick<FeedState, 'status' | 'show'> = {},
): IdeaCard[] {
  const cards = new Map<string, IdeaCard>();
  for (const page of data?.pages ?? []) {
    for (const card of page.ideas) {
      if (fitsStatus(card.status, asked)) cards.set(card.id, card);
    }
  }
  return [...cards.values()];
}
