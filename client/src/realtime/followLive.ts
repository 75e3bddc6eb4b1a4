import type { StoredEvent } from '@roundhouse/shared/events';
import type { QueryClient } from '@tanstack/react-query';
import type { Connection } from './connection.ts';
import { eventsOfAnswer } from './liveCache/eventsOfAnswer.ts';
import { createLiveCache } from './liveCache/liveCache.ts';
import { refetchAll, refetchRoom } from './liveCache/refetch.ts';
import { createUntold } from './liveCache/refetchUntold.ts';
import type { SendQueue } from './sendQueue/sendQueue.ts';

type Live = { connection: Connection; queries: QueryClient; queue: SendQueue };

/**
 * Ties the three together: events and answers go into the caches, a join or a new connection has
 * them fetched again, a connection wakes the queue. Answers how to undo it.
 */
export function followLive({ connection, queries, queue }: Live): () => void {
  const cache = createLiveCache(queries);
  const refetchUntold = createUntold(queries);
  const take = (event: StoredEvent) => {
    cache.apply(event);
    refetchUntold(event);
  };
  const undo = [
    cache.stop,
    connection.onStored(take),
    queue.onAnswer((intent, output) => {
      for (const event of eventsOfAnswer(intent, output)) take(event);
    }),
    connection.onJoined((room) => void refetchRoom(queries, room)),
    connection.onRenewed(() => void refetchAll(queries)),
    connection.subscribe(() => {
      if (connection.state() === 'live') queue.wake();
    }),
  ];
  return () => {
    for (const each of undo) each();
  };
}
