import { ideaRoom, personRoom } from '@roundhouse/shared/events';
import { can } from '@roundhouse/shared/permissions';
import type { Parts } from '../app/parts.ts';
import { currentSession } from './authenticate.ts';
import type { LiveServer, LiveSocket } from './createSocketServer.ts';
import type { SocketLimits } from './limits.ts';

/** Passes on that somebody writes, to the others who have the idea open; nothing of it is kept. */
export function relayTyping(
  io: LiveServer,
  socket: LiveSocket,
  parts: Pick<Parts, 'sessions' | 'log'>,
  limits: SocketLimits,
): void {
  let toldAt = Number.NEGATIVE_INFINITY;

  async function relay(ideaId: string): Promise<void> {
    const session = await currentSession(socket, parts);
    if (!session || !can(session.asker, 'typing.tell')) return;
    io.to(ideaRoom(ideaId))
      .except(personRoom(session.asker.id))
      .volatile.emit('typing.told', { ideaId, person: session.person });
  }

  socket.on('typing.tell', (ideaId) => {
    const now = performance.now();
    const isTooSoon = now - toldAt < limits.typingEveryMs;
    if (typeof ideaId !== 'string' || isTooSoon || !socket.rooms.has(ideaRoom(ideaId))) return;
    toldAt = now;
    relay(ideaId).catch((error) => parts.log.error({ err: error }, 'Typing was not told.'));
  });
}
