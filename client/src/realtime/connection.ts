import type { Topic } from '@roundhouse/shared/comments';
import type {
  ClientToServerEvents,
  ServerToClientEvents,
  SocketAnswer,
  StoredEvent,
} from '@roundhouse/shared/events';
import type { Socket } from 'socket.io-client';
import { createEventHub } from './eventHub.ts';
import { createListeners } from './listeners.ts';
import { createRooms } from './rooms.ts';

export type LiveSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** `connecting` only before the first connection; `offline` where the browser says so itself. */
export type ConnectionState = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** How often a person who keeps typing is told to the others. */
const TYPING_EVERY_MS = 2200;
const ANSWER_WITHIN_MS = 5000;
/** After the server closed the connection, and after it did not let us connect. */
const DISMISSED_AGAIN_MS = 1000;
const REFUSED_AGAIN_MS = 5000;

export type Connection = ReturnType<typeof createConnection>;

/**
 * The page's one connection. `open` makes a socket that is not connected yet; it is called again
 * for every new identity, so that nothing of an earlier person's session is recovered.
 */
export function createConnection(open: () => Promise<LiveSocket>) {
  const hub = createEventHub();
  const listeners = createListeners();
  const renewed = createListeners();
  const joined = new Set<(room: string) => void>();
  let socket: LiveSocket | null = null;
  let state: ConnectionState = 'connecting';
  let wanted = 0;
  let hasBeenLive = false;
  let typingToldAt = Number.NEGATIVE_INFINITY;

  const rooms = createRooms({
    isConnected: () => socket?.connected === true,
    leave: (room) => socket?.emit('room.leave', room),
    ask: (room) => askToJoin(socket, room),
    onJoined: (room) => {
      for (const listener of joined) listener(room);
    },
  });
  hub.on('presence.counted', ({ room, people }) => rooms.count(room, people));

  function become(next: ConnectionState): void {
    if (next === state) return;
    state = next;
    listeners.notify();
  }

  async function whenConnected(isRecovered: boolean): Promise<void> {
    const isRenewal = hasBeenLive && !isRecovered;
    hasBeenLive = true;
    become('live');
    if (isRecovered) return rooms.recover();
    await rooms.joinAll();
    if (isRenewal) renewed.notify();
  }

  function restartLater(dismissed: LiveSocket, ms: number): void {
    setTimeout(() => {
      if (dismissed === socket) void restart();
    }, ms);
  }

  function listenTo(opened: LiveSocket): void {
    opened.onAny((name: string, payload: unknown) => hub.dispatch(name, payload));
    opened.on('connect', () => void whenConnected(opened.recovered));
    opened.on('disconnect', (reason) => {
      become(isBrowserOffline() ? 'offline' : 'reconnecting');
      if (reason === 'io server disconnect') restartLater(opened, DISMISSED_AGAIN_MS);
    });
    opened.on('connect_error', () => {
      become(isBrowserOffline() ? 'offline' : 'reconnecting');
      if (!opened.active) restartLater(opened, REFUSED_AGAIN_MS);
    });
  }

  async function start(): Promise<void> {
    const attempt = ++wanted;
    const opened = await open().catch(() => null);
    if (attempt !== wanted) return;
    if (!opened) {
      become(isBrowserOffline() ? 'offline' : 'reconnecting');
      setTimeout(() => attempt === wanted && void start(), REFUSED_AGAIN_MS);
      return;
    }
    socket = opened;
    listenTo(opened);
    opened.connect();
  }

  function stop(): void {
    wanted++;
    const closing = socket;
    socket = null;
    closing?.offAny().off().disconnect();
  }

  /** Connects anew as whoever is signed in now. */
  function restart(): Promise<void> {
    stop();
    return start();
  }

  return {
    start,
    stop,
    restart,
    rooms,
    on: hub.on,
    onStored: hub.onStored,
    /** Takes what an answer has told as if the server had sent it, which it then does again. */
    take: (event: StoredEvent) => hub.dispatch(event.name, event.payload),
    state: () => state,
    subscribe: listeners.subscribe,
    /** Calls back when a connection that the server could not recover stands again, all rooms joined. */
    onRenewed: renewed.subscribe,
    /** Calls back each time the server lets us into a room. */
    onJoined(listener: (room: string) => void): () => void {
      joined.add(listener);
      return () => joined.delete(listener);
    },

    /** The browser lost the network, or has it back: no waiting for a timeout or a backoff. */
    networkChanged(): void {
      if (isBrowserOffline()) {
        become('offline');
        return;
      }
      if (socket && !socket.connected) socket.disconnect().connect();
      if (state === 'offline') become(socket?.connected ? 'live' : 'reconnecting');
    },

    /** Tells the others in the topic's room that I am writing; more often than needed does no harm. */
    tellTyping(topic: Topic, now = Date.now()): void {
      if (!socket?.connected || now - typingToldAt < TYPING_EVERY_MS) return;
      typingToldAt = now;
      socket.volatile.emit('typing.tell', topic);
    },
  };
}

function askToJoin(socket: LiveSocket | null, room: string): Promise<SocketAnswer> {
  if (!socket) return Promise.reject(new Error('There is no connection.'));
  return socket.timeout(ANSWER_WITHIN_MS).emitWithAck('room.join', room);
}

function isBrowserOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}
