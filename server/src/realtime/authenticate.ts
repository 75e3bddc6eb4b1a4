import type { Parts } from '../app/parts.ts';
import type { FoundSession } from '../features/accounts/index.ts';
import type { LiveServer, LiveSocket } from './createSocketServer.ts';

/** Where all connections of one session are, so that they can be dropped when it ends. */
export const sessionRoom = (sessionId: string) => `session:${sessionId}`;

/** Whether a connection may go on as what it was: the same person's, or a guest's as before. */
export const isSamePerson = (one: FoundSession | null, other: FoundSession | null) =>
  one?.asker.id === other?.asker.id;

/**
 * Learns from the session cookie whose connection it is, on connecting and on recovery alike; no
 * cookie, or one that is not valid, is a guest's. A connection recovered by somebody else is
 * refused; the client then begins a new one.
 */
export function authenticate(io: LiveServer, parts: Pick<Parts, 'sessions' | 'log'>): void {
  io.use(async (socket, next) => {
    try {
      const session = await parts.sessions.find(socket.request.headers);
      if (socket.recovered && !isSamePerson(socket.data.session, session)) {
        next(new Error('session_changed'));
        return;
      }
      socket.data.session = session;
      next();
    } catch (error) {
      parts.log.error({ err: error }, 'A connection could not be authenticated.');
      next(new Error('unavailable'));
    }
  });
}

/** The session of a connection as of now, its role too; `null` for a guest. */
export async function currentSession(
  socket: LiveSocket,
  parts: Pick<Parts, 'sessions'>,
): Promise<FoundSession | null> {
  return socket.data.session && parts.sessions.find(socket.request.headers);
}
