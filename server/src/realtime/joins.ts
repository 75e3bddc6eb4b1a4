import { type JoinableRoom, parseJoinableRoom, type SocketAnswer } from '@roundhouse/shared/events';
import type { Asker } from '@roundhouse/shared/permissions';
import type { Parts } from '../app/parts.ts';
import { currentSession } from './authenticate.ts';
import type { LiveSocket } from './createSocketServer.ts';
import type { SocketLimits } from './limits.ts';
import { mayJoin } from './mayJoin.ts';
import type { Presence } from './presence.ts';

type JoinParts = Pick<Parts, 'sessions' | 'topics' | 'log'>;

/** Lets a connection into the rooms it asks for, where it may, and out again. */
export function handleJoins(
  socket: LiveSocket,
  parts: JoinParts,
  presence: Presence,
  limits: SocketLimits,
): void {
  const joined = new Set([...socket.rooms].filter((room) => parseJoinableRoom(room)));
  for (const room of joined) presence.enter(room, socket);

  async function join(room: unknown): Promise<SocketAnswer> {
    const place = parseJoinableRoom(room);
    if (!place) return { isOk: false, error: 'invalid_input' };
    const name = String(room);
    const session = await currentSession(socket, parts);
    const asker = session?.asker ?? null;
    if (!mayJoin(asker, place)) return { isOk: false, error: 'not_allowed' };
    if (!(await isThere(parts, place, asker))) return { isOk: false, error: 'not_found' };
    if (!joined.has(name)) {
      if (joined.size >= limits.rooms) return { isOk: false, error: 'too_many_requests' };
      if (!socket.connected) return { isOk: false, error: 'not_allowed' };
      joined.add(name);
      presence.enter(name, socket);
    }
    // Also where it joined before: who lost a right was taken out of the room, and may have it again.
    await socket.join(name);
    return { isOk: true, people: presence.count(name) };
  }

  socket.on('room.join', async (room, answer) => {
    if (typeof answer !== 'function') return;
    try {
      answer(await join(room));
    } catch (error) {
      parts.log.error({ err: error }, 'A room could not be joined.');
    }
  });

  socket.on('room.leave', (room) => {
    if (!joined.delete(room)) return;
    void socket.leave(room);
    presence.leave(room, socket);
  });

  socket.on('disconnect', () => {
    for (const room of joined) presence.leave(room, socket);
    joined.clear();
  });
}

/** Whether what the room is about is there, for who asks. */
async function isThere(
  { topics }: Pick<Parts, 'topics'>,
  place: JoinableRoom,
  asker: Asker,
): Promise<boolean> {
  if (place.kind === 'feed' || place.kind === 'queue') return true;
  return topics[place.kind === 'desk' ? 'idea' : place.kind].isThere(place.id, asker);
}
