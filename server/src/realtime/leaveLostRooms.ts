import { parseJoinableRoom, personRoom } from '@roundhouse/shared/events';
import type { Asker } from '@roundhouse/shared/permissions';
import type { Parts } from '../app/parts.ts';
import type { LiveServer, LiveSocket } from './createSocketServer.ts';
import { mayJoin } from './mayJoin.ts';

/** Whether somebody is in a room that they may not hear any more. */
function isLost(room: string, asker: Asker): boolean {
  const place = parseJoinableRoom(room);
  return place !== null && !mayJoin(asker, place);
}

/** Takes who lost a right out of the rooms that need it: those of desks, and the moderators' queue. */
export function leaveLostRooms(
  io: LiveServer,
  { broadcaster, log }: Pick<Parts, 'broadcaster' | 'log'>,
): { stop(): void } {
  async function leave(asker: NonNullable<Asker>): Promise<void> {
    for (const socket of await io.in(personRoom(asker.id)).fetchSockets()) {
      for (const room of socket.rooms) if (isLost(room, asker)) socket.leave(room);
    }
  }

  const stop = broadcaster.onTold((event) => {
    if (event.name !== 'person.changed') return;
    leave({ ...event.payload, restriction: null }).catch((err) =>
      log.error({ err }, 'Rooms could not be left.'),
    );
  });
  return { stop };
}

/** The same of a connection that was recovered, whose person may have changed meanwhile. */
export function leaveLostRoomsWhenRecovered(socket: LiveSocket): void {
  const asker = socket.data.session?.asker ?? null;
  for (const room of socket.rooms) if (isLost(room, asker)) void socket.leave(room);
}
