import { parseJoinableRoom, personRoom } from '@roundhouse/shared/events';
import { can } from '@roundhouse/shared/permissions';
import type { Parts } from '../app/parts.ts';
import type { LiveServer, LiveSocket } from './createSocketServer.ts';

const isDesk = (room: string) => parseJoinableRoom(room)?.kind === 'desk';

/** Takes who may not read the notes among colleagues any more out of the rooms where they are told. */
export function leaveDesks(
  io: LiveServer,
  { broadcaster, log }: Pick<Parts, 'broadcaster' | 'log'>,
): { stop(): void } {
  async function leave(personId: string): Promise<void> {
    for (const socket of await io.in(personRoom(personId)).fetchSockets()) {
      for (const room of socket.rooms) if (isDesk(room)) socket.leave(room);
    }
  }

  const stop = broadcaster.onTold((event) => {
    if (event.name !== 'person.changed') return;
    if (can({ ...event.payload, restriction: null }, 'note.read')) return;
    leave(event.payload.id).catch((err) => log.error({ err }, 'Desks could not be left.'));
  });
  return { stop };
}

/** The same of a connection that was recovered, whose person may have changed meanwhile. */
export function leaveDesksWhenRecovered(socket: LiveSocket): void {
  if (can(socket.data.session?.asker ?? null, 'note.read')) return;
  for (const room of socket.rooms) if (isDesk(room)) void socket.leave(room);
}
