import type { Outputs } from '@roundhouse/shared/contract';
import type { FeedPage } from '@roundhouse/shared/feed';
import type { Query, QueryClient } from '@tanstack/react-query';
import { tellListed, tellMySupport } from '../mySupports.ts';
import { isPaged, type Paged } from './pages.ts';
import { pathOf } from './queryPath.ts';

/** Takes what a query just fetched tells of my supports. */
export function seedSupports(queries: QueryClient, query: Query): void {
  const { data } = query.state;
  if (data === undefined) return;
  if (pathOf(query) === 'ideas.get') {
    const { idea, mine } = data as Outputs['ideas']['get'];
    tellMySupport(queries, idea.id, mine);
  }
  if (pathOf(query) !== 'feed.list') return;
  const feed = data as Paged<FeedPage>;
  for (const page of isPaged(feed) ? feed.pages : [feed]) {
    const supported = new Set(page.supportedIds);
    for (const { id, tally } of page.ideas) {
      const listed = { isSupporting: supported.has(id), setAside: page.setAside[id] ?? null };
      tellListed(queries, id, listed, tally.rev);
    }
  }
}
