import { personRoom } from '@roundhouse/shared/events';
import type { Parts } from '../app/parts.ts';
import { sessionRoom } from './authenticate.ts';
import type { LiveServer, LiveSocket } from './createSocketServer.ts';

type Adapter = ReturnType<LiveServer['of']>['adapter'];

/** Longest delay of a timer, in ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Socket.IO takes `null` for "begin anew", though its type does not say so. */
const NOTHING_KEPT = null as unknown as Awaited<ReturnType<Adapter['restoreSession']>>;

/** How long the server may remember a connection that broke off. */
const RECOVERY_MS = 120_000;

/**
 * Drops connections when their session ends: on sign-out and revocation at once, else when it
 * expires. What an ended session missed while it was away is not given to it on recovery.
 */
export function dropEndedSessions(io: LiveServer, parts: Pick<Parts, 'sessions' | 'clock'>) {
  const ended = new Map<string, number>();

  function remember(key: string): void {
    const now = performance.now();
    for (const [known, at] of ended) if (now - at > RECOVERY_MS) ended.delete(known);
    ended.set(key, now);
  }

  const stop = parts.sessions.onEnded(({ sessionId, personId }) => {
    const room = sessionId === null ? personRoom(personId) : sessionRoom(sessionId);
    remember(room);
    drop(io, room);
  });

  const adapter = io.of('/').adapter;
  const restore = adapter.restoreSession.bind(adapter);
  adapter.restoreSession = async (pid, offset) => {
    const kept = await restore(pid, offset);
    const session = (kept?.data as LiveSocket['data'] | undefined)?.session;
    if (!session) return kept;
    const isEnded =
      ended.has(sessionRoom(session.sessionId)) || ended.has(personRoom(session.asker.id));
    const hasExpired = new Date(session.expiresAt) <= parts.clock();
    return isEnded || hasExpired ? NOTHING_KEPT : kept;
  };

  return { stop };
}

/** Watches that a member's session, which requests may prolong meanwhile, has not expired. */
export function dropWhenExpired(
  io: LiveServer,
  socket: LiveSocket,
  parts: Pick<Parts, 'sessions' | 'clock'>,
): void {
  const { session } = socket.data;
  if (!session) return;
  const left = session.expiresAt.getTime() - parts.clock().getTime();
  const timer = setTimeout(
    async () => {
      const found = await parts.sessions.find(socket.request.headers).catch(() => session);
      if (!found) drop(io, sessionRoom(session.sessionId));
      else if (socket.connected) {
        socket.data.session = found;
        dropWhenExpired(io, socket, parts);
      }
    },
    Math.min(Math.max(left, 1000), LONGEST_TIMER),
  );
  timer.unref();
  socket.once('disconnect', () => clearTimeout(timer));
}

function drop(io: LiveServer, room: string): void {
  io.in(room).emit('session.ended', {});
  io.in(room).disconnectSockets(true);
}
