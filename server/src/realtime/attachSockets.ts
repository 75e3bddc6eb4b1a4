import type { Server as HttpServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { personRoom } from '@roundhouse/shared/events';
import type { Parts } from '../app/parts.ts';
import { createAdmission } from './admission.ts';
import { authenticate, sessionRoom } from './authenticate.ts';
import type { SendFrame } from './broadcaster.ts';
import {
  createSocketServer,
  type LiveServer,
  RECOVERABLE_MS,
  type SocketOptions,
} from './createSocketServer.ts';
import { dropUnread } from './dropUnread.ts';
import { dropEndedSessions, dropWhenExpired } from './endedSessions.ts';
import { hearing } from './hearing.ts';
import { handleJoins } from './joins.ts';
import { leaveLostRooms, leaveLostRoomsWhenRecovered } from './leaveLostRooms.ts';
import { limitMessages } from './limitMessages.ts';
import { SOCKET_LIMITS } from './limits.ts';
import { createPresence } from './presence.ts';
import { relayTyping } from './typing.ts';

type SocketParts = Pick<Parts, 'config' | 'log' | 'clock' | 'sessions' | 'topics' | 'broadcaster'>;

/** How long a slow connection may take to be told. */
const CLOSING_MS = 2000;

/** The board's live side, running. */
export type Sockets = {
  io: LiveServer;
  /**
   * Tells every connection that the server goes down, sends what waits, closes them and takes no
   * new ones. They come back by themselves. The HTTP server stays open.
   */
  drain(): Promise<void>;
};

/** Puts the board's live side on an HTTP server and gives the broadcaster its way out. */
export function attachSockets(
  httpServer: HttpServer,
  parts: SocketParts,
  { limits: given, ...options }: SocketOptions = {},
): Sockets {
  const limits = { ...SOCKET_LIMITS, ...given };
  const admission = createAdmission(parts, limits.connectionsPerAddress);
  const io = createSocketServer(httpServer, {
    allowRequest: admission.allowRequest,
    ...options,
  });
  const presence = createPresence(io);
  const endings = dropEndedSessions(io, parts);
  const leaving = leaveLostRooms(io, parts);
  const unread = dropUnread(io, limits.unread);
  authenticate(io, parts);
  io.engine.on('connection', (connection) => {
    connection.once('close', admission.count(connection.request));
  });
  io.on('connection', (socket) => {
    const { session } = socket.data;
    if (session) void socket.join([personRoom(session.asker.id), sessionRoom(session.sessionId)]);
    limitMessages(socket, limits);
    dropWhenExpired(io, socket, parts);
    leaveLostRoomsWhenRecovered(socket);
    handleJoins(socket, parts, presence, limits);
    relayTyping(io, socket, parts, limits);
  });
  parts.broadcaster.sendThrough(sendThrough(io), hearing(io, RECOVERABLE_MS));
  return {
    io,
    async drain() {
      admission.close();
      parts.broadcaster.flush();
      io.local.emit('server.draining', {});
      presence.stop();
      endings.stop();
      leaving.stop();
      unread.stop();
      await closeConnections(io);
    },
  };
}

/** Closes below Socket.IO, so that clients see a broken connection and not a dismissal. */
async function closeConnections(io: LiveServer): Promise<void> {
  const clients: { close(): void; once(name: 'close', done: () => void): void }[] = Object.values(
    (io.engine as unknown as { clients: object }).clients,
  );
  const closed = clients.map(
    (client) =>
      new Promise<void>((resolve) => {
        client.once('close', resolve);
        client.close();
      }),
  );
  await Promise.race([Promise.all(closed), setTimeout(CLOSING_MS, undefined, { ref: false })]);
  io.engine.close();
}

function sendThrough(io: LiveServer): SendFrame {
  return ({ to, except, events }) => {
    const way = io.to(to).except(except);
    const [only] = events;
    if (events.length > 1 || !only) way.emit('events.told', events);
    else way.emit(only.name, only.payload as never);
  };
}
