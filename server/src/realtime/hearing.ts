import type { LiveServer } from './createSocketServer.ts';

/** Who would hear something that is told now. */
export type Hearing = {
  /** Whether anybody is connected to this node, or was a moment ago. */
  isAnybodyThere(): boolean;
  /** Whether somebody is in this room, or may come back to it and then get what was told meanwhile (R4). */
  isHeard(room: string): boolean;
};

/** Looks at the rooms of this node; a room that was left counts as long as a connection may be recovered. */
export function hearing(io: LiveServer, recoverableMs: number): Hearing {
  const { adapter } = io.of('/');
  const left = new Map<string, number>();

  function forgetOld(now: number): void {
    for (const [room, at] of left) {
      if (now - at < recoverableMs) return;
      left.delete(room);
    }
  }

  adapter.on('delete-room', (room: string) => {
    const now = performance.now();
    left.delete(room);
    left.set(room, now);
    forgetOld(now);
  });
  return {
    isAnybodyThere() {
      forgetOld(performance.now());
      return adapter.rooms.size > 0 || left.size > 0;
    },
    isHeard(room) {
      forgetOld(performance.now());
      return adapter.rooms.has(room) || left.has(room);
    },
  };
}
