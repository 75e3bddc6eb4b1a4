import { type LiveEvent, type StoredEvent, storedEvents } from '@roundhouse/shared/events';
import type { Logger } from 'pino';
import { coalescing } from './coalescing.ts';
import { toFrames } from './frames.ts';
import type { Hearing } from './hearing.ts';

/** The way out to the sockets: one frame to the rooms of `to`, but for who is in a room of `except`. */
export type SendFrame = (frame: { to: string; except: string[]; events: StoredEvent[] }) => void;

/** Sends stored events to the rooms they concern; the only part that does. */
export type Broadcaster = {
  /** Tells what happened, after it is stored. Never throws. */
  tell(events: StoredEvent[]): void;
  /** Calls back with every event told, at once and uncoalesced, for parts that follow the store. */
  onTold(listener: (event: StoredEvent) => void): () => void;
  /** Who would hear something told now, for what is told to very many people. */
  hearing(): Hearing;
  /** Names the way out, and who is at its end; before that events reach the listeners alone. */
  sendThrough(send: SendFrame, hearing?: Hearing): void;
  /** Sends what still waits to be coalesced. */
  flush(): void;
};

const NOBODY: Hearing = { isAnybodyThere: () => false, isHeard: () => false };

/** Coalesced events leave at most this often: nine times a second. */
const FRAME_MS = 110;

type Options = {
  log: Logger;
  /** Checks every payload against its schema and refuses to send a wrong one: in tests and development. */
  isChecking?: boolean;
};

export function createBroadcaster({ log, isChecking = false }: Options): Broadcaster {
  const listeners = new Set<(event: StoredEvent) => void>();
  const waiting = new Map<string, StoredEvent>();
  let send: SendFrame | null = null;
  let heard: Hearing = NOBODY;
  let isPausing = false;

  function isFit(event: StoredEvent): boolean {
    if (!isChecking) return true;
    const { payload }: LiveEvent = storedEvents[event.name];
    const parsed = payload.safeParse(event.payload);
    if (!parsed.success) {
      log.error(
        { event: event.name, issues: parsed.error.issues },
        'An event has a wrong payload.',
      );
    }
    return parsed.success;
  }

  function inform(event: StoredEvent): void {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        log.error({ err: error, event: event.name }, 'A listener to events failed.');
      }
    }
  }

  function sendAll(events: StoredEvent[]): void {
    for (const frame of toFrames(events)) send?.(frame);
  }

  function flush(): void {
    const events = [...waiting.values()];
    waiting.clear();
    guarded(() => sendAll(events));
  }

  /**
   * Sends what waits at once where the last frame is long enough ago, else when it is. "At once"
   * is after what other requests tell in the same breath, so that a person's own `support.changed`
   * is out before any tally that counts it.
   */
  function flushInTime(): void {
    if (isPausing || waiting.size === 0) return;
    isPausing = true;
    setImmediate(() => {
      flush();
      setTimeout(() => {
        isPausing = false;
        flushInTime();
      }, FRAME_MS).unref();
    });
  }

  function take(event: StoredEvent): void {
    if (!isFit(event)) return;
    inform(event);
    const group = coalescing(event);
    if (!group) {
      sendAll([event]);
      return;
    }
    const known = waiting.get(group.key);
    if (!known || (coalescing(known)?.rev ?? 0) < group.rev) waiting.set(group.key, event);
  }

  function guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      log.error({ err: error }, 'Events could not be told.');
    }
  }

  return {
    tell(events) {
      for (const event of events) guarded(() => take(event));
      flushInTime();
    },
    onTold(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hearing: () => heard,
    sendThrough(way, hearing = NOBODY) {
      send = way;
      heard = hearing;
    },
    flush,
  };
}
