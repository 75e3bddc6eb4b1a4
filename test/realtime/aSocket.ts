import {
  type ClientToServerEvents,
  passingEvents,
  type ServerToClientEvents,
  type SocketAnswer,
  type StoredEvent,
} from '@roundhouse/shared/events';
import { io, type Socket } from 'socket.io-client';

type LiveSocket = Socket<ServerToClientEvents, ClientToServerEvents>;
type Told = { name: string; payload: unknown };

/** A browser's connection, without the browser. */
export type TestSocket = {
  socket: LiveSocket;
  /** All stored events so far, in the order they came, each as if it had come alone. */
  stored(): StoredEvent[];
  /** Everything that was told under this name. */
  told(name: string): unknown[];
  /** Number of frames so far that carried any of these events. */
  frames(...names: string[]): number;
  /** Settles when something was told that `fits`, also where that was before. */
  heard(name: string, fits?: (payload: never) => boolean): Promise<unknown>;
  join(room: unknown): Promise<SocketAnswer>;
  close(): void;
};

export type SocketSettings = {
  cookie?: string;
  origin?: string;
  transports?: ('websocket' | 'polling')[];
};

const WITHIN_MS = 5000;

/** Connects to the server at `url`; rejects where it is not let in. */
export async function aSocket(url: string, settings: SocketSettings = {}): Promise<TestSocket> {
  const made = anUnconnectedSocket(url, settings);
  await new Promise<void>((resolve, reject) => {
    made.socket.once('connect', resolve);
    made.socket.once('connect_error', reject);
    made.socket.connect();
  }).catch((error) => {
    made.close();
    throw error;
  });
  return made;
}

export function anUnconnectedSocket(
  url: string,
  { cookie, origin = url, transports = ['websocket'] }: SocketSettings,
): TestSocket {
  const socket: LiveSocket = io(url, {
    autoConnect: false,
    forceNew: true,
    transports,
    reconnectionDelay: 50,
    extraHeaders: { origin, ...(cookie ? { cookie } : {}) },
  });
  const all: Told[] = [];
  const frames: string[][] = [];
  const waiting = new Set<() => void>();

  socket.onAny((name: string, payload: unknown) => {
    const events = name === 'events.told' ? (payload as StoredEvent[]) : [{ name, payload }];
    frames.push(events.map((event) => event.name));
    all.push(...events);
    for (const look of waiting) look();
  });

  return {
    socket,
    stored: () => all.filter(({ name }) => !(name in passingEvents)) as StoredEvent[],
    told: (name) => all.filter((told) => told.name === name).map((told) => told.payload),
    frames: (...names) =>
      frames.filter((frame) => frame.some((name) => names.includes(name))).length,
    heard: (name, fits = () => true) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = all.find((told) => told.name === name && fits(told.payload as never));
          if (!found) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(found.payload);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`${name} was not heard.`));
        }, WITHIN_MS);
        waiting.add(look);
        look();
      }),
    join: (room) => socket.timeout(WITHIN_MS).emitWithAck('room.join', room as string),
    close: () => void socket.disconnect(),
  };
}
