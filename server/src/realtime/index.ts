export { attachSockets, type Sockets } from './attachSockets.ts';
export { type Broadcaster, createBroadcaster } from './broadcaster.ts';
export { createSocketServer, type SocketOptions } from './createSocketServer.ts';
export { SOCKET_LIMITS, type SocketLimits } from './limits.ts';
