import type { LiveSocket } from './connection.ts';

/** Makes a socket to the page's own server; the library comes only now, after the first paint. */
export async function openSocket(): Promise<LiveSocket> {
  const { io } = await import('socket.io-client');
  return io({
    autoConnect: false,
    forceNew: true,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 400,
    reconnectionDelayMax: 5000,
    timeout: 10_000,
  });
}
