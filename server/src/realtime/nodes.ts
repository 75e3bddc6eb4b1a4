import { createAdapter } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import type { Parts } from '../app/parts.ts';
import type { LiveServer, SocketServerOptions } from './createSocketServer.ts';

/** The way to the other nodes of the board, over Redis streams. */
export type Nodes = { adapter: SocketServerOptions['adapter']; close(): Promise<void> };

/** Connects to the Redis at `url`; it reconnects by itself. Rejects where there is none at the start. */
export async function connectNodes(url: string, log: Parts['log']): Promise<Nodes> {
  const client = createClient({ url });
  client.on('error', (err) => log.error({ err }, 'Redis cannot be reached.'));
  await client.connect();
  return {
    // Streams of the adapter's own outlive a lost connection, so what was missed is read later.
    adapter: createAdapter(client) as SocketServerOptions['adapter'],
    async close() {
      client.destroy();
    },
  };
}

/**
 * Keeps this node's search index up with ideas that were stored through other nodes, and its people
 * with notices that another node's job stored. Sessions believe
 * a name, a role or a restriction that changed there no longer.
 */
export function followNodes(
  io: LiveServer,
  parts: Pick<Parts, 'arrivals' | 'broadcaster' | 'ideas' | 'search' | 'sessions' | 'log'>,
): () => void {
  io.on('idea.changed', (ideaId: string) => {
    parts.ideas.get(ideaId).then(
      (idea) => idea && parts.search.put(idea),
      (err) => parts.log.error({ err, ideaId }, 'An idea of another node could not be indexed.'),
    );
  });
  io.on('session.changed', (personId: string) => parts.sessions.refresh(personId));
  io.on('notices.arrived', (noticeIds: string[]) => void parts.arrivals.tellHere(noticeIds));
  parts.arrivals.passOn((noticeIds) => void io.serverSideEmit('notices.arrived', noticeIds));
  return parts.broadcaster.onTold((event) => {
    if (event.name === 'idea.posted' || event.name === 'idea.edited') {
      io.serverSideEmit('idea.changed', event.payload.id);
    }
    if (event.name === 'person.changed') io.serverSideEmit('session.changed', event.payload.id);
    if (event.name === 'standing.changed') {
      io.serverSideEmit('session.changed', event.payload.personId);
    }
  });
}
