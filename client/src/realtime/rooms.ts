import type { SocketAnswer } from '@roundhouse/shared/events';
import { createListeners } from './listeners.ts';

/** A room as this page knows it. */
export type RoomView = {
  /** Whether the server tells us what happens there. */
  isJoined: boolean;
  /** Whether the answer to our join is in, also where it was a refusal: fetching need not wait. */
  isSettled: boolean;
  /** People there, guests counted by connection; `null` until told. */
  people: number | null;
};

type Ask = (room: string) => Promise<SocketAnswer>;
type Wires = {
  /** Asks the server to let us in; rejects where no answer comes. */
  ask: Ask;
  leave: (room: string) => void;
  isConnected: () => boolean;
  /** The server has let us in; what was fetched before is to be fetched again. */
  onJoined: (room: string) => void;
};

const AWAY: RoomView = { isJoined: false, isSettled: false, people: null };
const ASK_AGAIN_MS = 1500;

/** The rooms this page wants to be in: counted by who holds them, joined anew after a reconnect. */
export function createRooms(wires: Wires) {
  const holders = new Map<string, number>();
  const views = new Map<string, RoomView>();
  const listeners = createListeners();
  let connections = 0;

  function show(room: string, change: Partial<RoomView>): void {
    views.set(room, { ...(views.get(room) ?? AWAY), ...change });
    listeners.notify();
  }

  async function join(room: string): Promise<void> {
    const asked = connections;
    const answer = await wires.ask(room).catch(() => null);
    if (asked !== connections || !holders.has(room)) return;
    if (answer?.isOk) {
      show(room, { isJoined: true, isSettled: true, people: answer.people });
      wires.onJoined(room);
      return;
    }
    show(room, { isJoined: false, isSettled: true });
    const isWorthAsking = answer === null || answer.error === 'too_many_requests';
    if (isWorthAsking) setTimeout(() => rejoin(room, asked), ASK_AGAIN_MS);
  }

  function rejoin(room: string, asked: number): void {
    if (asked === connections && holders.has(room) && wires.isConnected()) void join(room);
  }

  function release(room: string): void {
    const left = (holders.get(room) ?? 1) - 1;
    if (left > 0) holders.set(room, left);
    else {
      holders.delete(room);
      views.delete(room);
      if (wires.isConnected()) wires.leave(room);
      listeners.notify();
    }
  }

  return {
    subscribe: listeners.subscribe,
    view: (room: string): RoomView => views.get(room) ?? AWAY,

    /** Holds a room until the answered function is called; the first holder joins, the last leaves. */
    hold(room: string): () => void {
      const held = holders.get(room) ?? 0;
      holders.set(room, held + 1);
      if (held === 0 && wires.isConnected()) void join(room);
      let isHeld = true;
      return () => {
        if (isHeld) release(room);
        isHeld = false;
      };
    },

    count(room: string, people: number): void {
      if (holders.has(room)) show(room, { people });
    },

    /** After a connection that remembers us: we are still in every room. */
    recover(): void {
      for (const room of holders.keys()) {
        if (!views.get(room)?.isJoined) void join(room);
      }
    },

    /** After a new connection: joins every wanted room; settles when each was answered. */
    async joinAll(): Promise<void> {
      connections++;
      for (const room of holders.keys())
        views.set(room, { ...(views.get(room) ?? AWAY), isJoined: false });
      await Promise.all([...holders.keys()].map(join));
    },
  };
}
