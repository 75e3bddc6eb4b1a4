import type { LiveServer, LiveSocket } from './createSocketServer.ts';

/** A room's count leaves at most twice a second, and a reload of a page is not seen at all. */
const TOLD_EVERY_MS = 500;

export type Presence = ReturnType<typeof createPresence>;

/** Counts the people in each room: a person with three tabs is one, each guest's connection is one. */
export function createPresence(io: LiveServer) {
  const rooms = new Map<string, Map<string, number>>();
  const told = new Map<string, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const count = (room: string) => rooms.get(room)?.size ?? 0;

  function tellSoon(room: string): void {
    if (timers.has(room)) return;
    const timer = setTimeout(() => {
      timers.delete(room);
      const people = count(room);
      if (people === told.get(room)) return;
      if (people === 0) told.delete(room);
      else told.set(room, people);
      // Each node counts and tells its own people.
      io.local.to(room).emit('presence.counted', { room, people });
    }, TOLD_EVERY_MS);
    timers.set(room, timer.unref());
  }

  return {
    count,

    enter(room: string, socket: LiveSocket): void {
      const people = rooms.get(room) ?? new Map<string, number>();
      rooms.set(room, people);
      const key = whose(socket);
      people.set(key, (people.get(key) ?? 0) + 1);
      tellSoon(room);
    },

    leave(room: string, socket: LiveSocket): void {
      const people = rooms.get(room);
      const key = whose(socket);
      const left = (people?.get(key) ?? 0) - 1;
      if (left > 0) people?.set(key, left);
      else people?.delete(key);
      if (people?.size === 0) rooms.delete(room);
      tellSoon(room);
    },

    stop(): void {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

function whose(socket: LiveSocket): string {
  return socket.data.session?.asker.id ?? `guest ${socket.id}`;
}
