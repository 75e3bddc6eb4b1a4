import { ideaRoom } from '@roundhouse/shared/events';
import type { FeedPage } from '@roundhouse/shared/feed';
import type { Idea, IdeaCard } from '@roundhouse/shared/ideas';
import {
  type InfiniteData,
  type QueryClient,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../app/api.ts';
import { useRoom } from '../../realtime/index.ts';

/** An idea, live; until it is here, what a list already knows of it stands in as `card`. */
export function useIdea(ideaId: string) {
  const queries = useQueryClient();
  const { isReady } = useRoom(ideaRoom(ideaId));
  const query = useQuery(api.ideas.get.queryOptions({ input: { ideaId }, enabled: isReady }));
  const listed = useMemo(() => cardFromLists(queries, ideaId), [queries, ideaId]);
  const idea: Idea | undefined = query.data?.idea;
  const card: IdeaCard | undefined = idea ?? listed;
  return { ...query, idea, card };
}

/** An idea as a list on its way here had it. */
function cardFromLists(queries: QueryClient, ideaId: string): IdeaCard | undefined {
  const lists = queries.getQueriesData<InfiniteData<FeedPage>>({ queryKey: api.feed.list.key() });
  for (const [, data] of lists) {
    for (const page of data?.pages ?? []) {
      const card = page.ideas.find((each) => each.id === ideaId);
      if (card) return card;
    }
  }
  return undefined;
}
