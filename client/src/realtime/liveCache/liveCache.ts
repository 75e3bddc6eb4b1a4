import type { StoredEvent } from '@roundhouse/shared/events';
import type { Query, QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import { keepMySupports, tellMySupport } from '../mySupports.ts';
import { followers } from './followers.ts';
import { inputOf, pathOf } from './queryPath.ts';
import { createRecentEvents } from './recentEvents.ts';
import { seedSupports } from './seedSupports.ts';

/**
 * Makes the query caches follow stored events. Every query is patched in place by the reducers
 * that the server's tests hold to a fresh fetch; what a fetch read before an event and brings
 * after it gets the event once more.
 */
export function createLiveCache(queries: QueryClient, now: () => number = () => performance.now()) {
  const recent = createRecentEvents(now);
  const startedAt = new Map<string, number>();
  let isPatching = false;
  keepMySupports(queries);

  function patch(query: Query, events: StoredEvent[]): void {
    const follow = followers[pathOf(query)];
    const { data, dataUpdatedAt, isInvalidated } = query.state;
    if (!follow || data === undefined) return;
    const input = inputOf(query);
    const next = events.reduce<unknown>((known, event) => follow(known, event, input), data);
    if (next === data) return;
    isPatching = true;
    queries.setQueryData(query.queryKey, next, { updatedAt: dataUpdatedAt });
    isPatching = false;
    if (isInvalidated) query.invalidate();
  }

  /** What was just fetched, or put into the cache by a page, may be older than what was told. */
  function whenUpdated({ query, type, ...notice }: QueryCacheNotifyEvent): void {
    if (type === 'removed') startedAt.delete(query.queryHash);
    if (type !== 'updated' || !('action' in notice) || isPatching) return;
    const { action } = notice;
    if (action.type === 'fetch') startedAt.set(query.queryHash, now());
    if (action.type !== 'success') return;
    const isFetched = !action.manual;
    const since = isFetched ? startedAt.get(query.queryHash) : undefined;
    if (isFetched) seedSupports(queries, query);
    patch(query, recent.since(since ?? 0));
  }

  for (const query of queries.getQueryCache().getAll()) seedSupports(queries, query);
  const stop = queries.getQueryCache().subscribe(whenUpdated);

  return {
    stop,
    /** Takes a stored event, told by the server or known from its answer to a write. */
    apply(event: StoredEvent): void {
      recent.add(event);
      if (event.name === 'support.changed') {
        tellMySupport(queries, event.payload.ideaId, event.payload.mine);
      }
      for (const query of queries.getQueryCache().getAll()) patch(query, [event]);
    },
  };
}
