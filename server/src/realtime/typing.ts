import { type Topic, topicSchema } from '@roundhouse/shared/comments';
import { personRoom, topicRoom } from '@roundhouse/shared/events';
import { can } from '@roundhouse/shared/permissions';
import type { Parts } from '../app/parts.ts';
import { currentSession } from './authenticate.ts';
import type { LiveServer, LiveSocket } from './createSocketServer.ts';
import type { SocketLimits } from './limits.ts';

/** Passes on that somebody writes, to the others who have the same open; nothing of it is kept. */
export function relayTyping(
  io: LiveServer,
  socket: LiveSocket,
  parts: Pick<Parts, 'sessions' | 'log'>,
  limits: SocketLimits,
): void {
  let toldAt = Number.NEGATIVE_INFINITY;

  async function relay(topic: Topic): Promise<void> {
    const session = await currentSession(socket, parts);
    if (!session || !can(session.asker, 'typing.tell')) return;
    io.to(topicRoom(topic))
      .except(personRoom(session.asker.id))
      .volatile.emit('typing.told', { topic, person: session.person });
  }

  socket.on('typing.tell', (told) => {
    const now = performance.now();
    const topic = topicSchema.safeParse(told).data;
    if (!topic || now - toldAt < limits.typingEveryMs || !socket.rooms.has(topicRoom(topic)))
      return;
    toldAt = now;
    relay(topic).catch((error) => parts.log.error({ err: error }, 'Typing was not told.'));
  });
}
