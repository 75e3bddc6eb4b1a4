import type { LiveServer } from './createSocketServer.ts';

/** How often it is looked at what waits. */
const EVERY_MS = 1000;

/** A connection of Engine.IO, as far as it matters here. */
type Connection = {
  writeBuffer: { data?: unknown }[];
  close(isDiscarding: boolean): void;
};

/**
 * Closes connections that answer pings but do not read what they are told: it would wait in memory
 * for as long as they please. What waits is let go at once; a client that was merely slow comes
 * back and fetches anew.
 */
export function dropUnread(io: LiveServer, mostCharacters: number): { stop(): void } {
  const timer = setInterval(() => {
    const { clients } = io.engine as unknown as { clients: Record<string, Connection> };
    for (const connection of Object.values(clients)) {
      if (!isBeyond(connection, mostCharacters)) continue;
      connection.writeBuffer.length = 0;
      connection.close(true);
    }
  }, EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

function isBeyond({ writeBuffer }: Connection, mostCharacters: number): boolean {
  let waiting = 0;
  for (const { data } of writeBuffer) {
    waiting += typeof data === 'string' ? data.length : 0;
    if (waiting > mostCharacters) return true;
  }
  return false;
}
