import type { SocketAnswer } from '@roundhouse/shared/events';
import type { LiveSocket } from './createSocketServer.ts';
import { createBucket, type SocketLimits } from './limits.ts';

/** Drops what a connection sends beyond its limit, says so where an answer is awaited, and closes it when it goes on. */
export function limitMessages(socket: LiveSocket, limits: SocketLimits): void {
  const bucket = createBucket(limits);
  let dropped = 0;
  socket.use((packet: unknown[], next) => {
    if (bucket.take(performance.now())) {
      next();
      return;
    }
    const answer = packet.at(-1);
    const told: SocketAnswer = { isOk: false, error: 'too_many_requests' };
    if (typeof answer === 'function') answer(told);
    if (++dropped > limits.patience) socket.disconnect(true);
  });
}
