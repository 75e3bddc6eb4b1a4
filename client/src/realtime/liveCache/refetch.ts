import { isSameTopic, type Topic } from '@roundhouse/shared/comments';
import { type JoinableRoom, parseJoinableRoom } from '@roundhouse/shared/events';
import type { Query, QueryClient } from '@tanstack/react-query';
import { inputOf, pathOf } from './queryPath.ts';

const OF_THE_FEED = new Set([
  'feed.list',
  'decisions.list',
  'promises.list',
  'promises.stats',
  'updates.list',
]);
const OF_AN_IDEA = new Set([
  'ideas.get',
  'ideas.remixTree',
  'timeline.list',
  'responses.list',
  'decisions.ofIdea',
  'integrity.acts',
]);

/** Fetches again what was read before we were let into `room`: nobody told us what happened meanwhile. */
export function refetchRoom(queries: QueryClient, room: string): Promise<void> {
  const place = parseJoinableRoom(room);
  return refetch(queries, (query) => place !== null && isToldIn(place, query));
}

/** Whether events told in this room change what the query shows. */
function isToldIn(place: JoinableRoom, query: Query): boolean {
  const path = pathOf(query);
  if (place.kind === 'feed') return OF_THE_FEED.has(path);
  if (place.kind === 'queue') {
    return /^(queue|integrity)\./.test(path) || path === 'reports.about';
  }
  const input = inputOf(query) as { ideaId?: string; updateId?: string; topic?: Topic };
  if (place.kind === 'desk') return path === 'responses.notes' && input.ideaId === place.id;
  if (path === 'comments.list') return input.topic !== undefined && isSameTopic(input.topic, place);
  if (place.kind === 'update') return path === 'updates.get' && input.updateId === place.id;
  return place.kind === 'idea' && OF_AN_IDEA.has(path) && input.ideaId === place.id;
}

/** Fetches again all that is on screen, and marks the rest as old. */
export function refetchAll(queries: QueryClient): Promise<void> {
  return refetch(queries, () => true);
}

/** A fetch that runs already is waited for, not begun anew, so that a first page is not held up. */
async function refetch(queries: QueryClient, isConcerned: (query: Query) => boolean) {
  const concerned = queries.getQueryCache().findAll({ predicate: isConcerned });
  await Promise.all(
    concerned.map(async (query) => {
      if (query.state.fetchStatus === 'fetching') await query.promise?.catch(() => undefined);
      if (query.state.data === undefined && query.state.status === 'pending') return;
      await queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
    }),
  );
}
