import { createORPCClient } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { API_PREFIX, type ContractClient, contract } from '@roundhouse/shared/contract';
import { FEED_ROOM } from '@roundhouse/shared/events';
import { QueryClient, QueryObserver, type QueryObserverOptions } from '@tanstack/react-query';
import { io } from 'socket.io-client';
import { type Connection, createConnection } from '../../client/src/realtime/connection.ts';
import { followLive } from '../../client/src/realtime/followLive.ts';
import {
  memoryStorage,
  type QueueStorage,
} from '../../client/src/realtime/sendQueue/queueStorage.ts';
import { createSendQueue, type SendQueue } from '../../client/src/realtime/sendQueue/sendQueue.ts';
import { singleTab, type Tabs } from '../../client/src/realtime/sendQueue/tabs.ts';
import type { Person } from '../support/startServer.ts';

type Network = {
  /** Stands between the page and the server: may fail, wait, or lose the answer. */
  fetch?: typeof fetch;
  isOnline?: () => boolean;
};
type Kept = { storage?: QueueStorage; tabs?: Tabs };

/** All of the page but its looks: the real connection, caches and queue of the client. */
export type Page = {
  call: ContractClient;
  api: ReturnType<typeof createTanstackQueryUtils<ContractClient>>;
  queries: QueryClient;
  connection: Connection;
  queue: SendQueue;
  /** Keeps a query on screen and answers how to read what it shows. */
  show<T>(options: QueryObserverOptions<T, Error, T, T>): () => T | undefined;
  close(): void;
};

/** Opens a page of the board at `url` as this person sees it. */
export async function openPage(
  url: string,
  person: Person,
  { fetch: send = fetch, isOnline = () => true, storage, tabs }: Network & Kept = {},
): Promise<Page> {
  const headers = { origin: url, cookie: person.cookie };
  const link = new OpenAPILink(contract, {
    url: `${url}${API_PREFIX}`,
    headers,
    fetch: (request, init) => send(request, init),
  });
  const call: ContractClient = createORPCClient(link);
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 30_000, networkMode: 'always' } },
  });
  const connection = createConnection(async () =>
    io(url, {
      autoConnect: false,
      forceNew: true,
      transports: ['websocket'],
      reconnectionDelay: 50,
      reconnectionDelayMax: 100,
      extraHeaders: headers,
    }),
  );
  const queue = createSendQueue({
    client: call,
    storage: storage ?? memoryStorage(),
    tabs: tabs ?? singleTab(),
    isOnline,
    now: Date.now,
    random: () => 0.5,
  });
  const undo = [followLive({ connection, queries, queue }), connection.rooms.hold(FEED_ROOM)];
  await queue.belongTo(person.id);
  await connection.start();
  await until(() => connection.rooms.view(FEED_ROOM).isJoined);
  return {
    call,
    api: createTanstackQueryUtils(call),
    queries,
    connection,
    queue,
    show(options) {
      const observer = new QueryObserver(queries, options);
      undo.push(observer.subscribe(() => {}));
      return () => observer.getCurrentResult().data;
    },
    close() {
      for (const each of undo) each();
      connection.stop();
      void queue.belongTo(null);
      queries.clear();
    },
  };
}

/** Waits until something is so; rejects with what was so instead when it takes too long. */
export async function until(isSo: () => unknown, withinMs = 8000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`It did not come about: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
