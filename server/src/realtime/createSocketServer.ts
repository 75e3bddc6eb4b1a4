import type { Server as HttpServer } from 'node:http';
import type { ClientToServerEvents, ServerToClientEvents } from '@roundhouse/shared/events';
import { type DefaultEventsMap, Server, type ServerOptions, type Socket } from 'socket.io';
import type { FoundSession } from '../features/accounts/index.ts';
import type { SocketLimits } from './limits.ts';

/** What the server remembers of a connection, over a recovery too. */
export type SocketMemory = { session: FoundSession | null };

export type LiveServer = Server<
  ClientToServerEvents,
  ServerToClientEvents,
  DefaultEventsMap,
  SocketMemory
>;
export type LiveSocket = Socket<
  ClientToServerEvents,
  ServerToClientEvents,
  DefaultEventsMap,
  SocketMemory
>;

/** Any of Socket.IO's own options; an adapter for many nodes goes in here as `adapter`. */
export type SocketServerOptions = Partial<ServerOptions>;
export type SocketOptions = SocketServerOptions & { limits?: Partial<SocketLimits> };

/** How long after it broke off a connection may be recovered, in ms. */
export const RECOVERABLE_MS = 120_000;

const DEFAULTS = {
  serveClient: false,
  transports: ['websocket', 'polling'],
  pingInterval: 25_000,
  pingTimeout: 20_000,
  connectTimeout: 10_000,
  /** The largest thing a client has to say is the name of a room. */
  maxHttpBufferSize: 16_000,
  /** Frames are small, and a compressor per connection costs more memory than it saves. */
  perMessageDeflate: false,
  connectionStateRecovery: { maxDisconnectionDuration: RECOVERABLE_MS, skipMiddlewares: false },
} as const satisfies SocketServerOptions;

/**
 * Makes a socket server on `httpServer` with the house's defaults and nothing of its behaviour:
 * no sign-in, no rooms. `attachSockets` adds these; a test profile adds its own handlers.
 */
export function createSocketServer(
  httpServer: HttpServer,
  options: SocketServerOptions = {},
): LiveServer {
  return new Server(httpServer, { ...DEFAULTS, transports: [...DEFAULTS.transports], ...options });
}
