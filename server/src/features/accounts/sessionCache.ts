import type { EndedSessions, FoundSession, Sessions } from './sessions.ts';

type Lookup = (cookie: string) => Promise<FoundSession | null>;
type Remembered = { found: FoundSession; until: number };

/** How long a session is believed without asking again, ms: what a sign-out on another node may take. */
const BELIEVED_MS = 15_000;
const MOST_REMEMBERED = 20_000;

export type SessionCache = Sessions & { end(ended: EndedSessions): void };

/**
 * Remembers verified sessions by their cookie. Whatever ends or changes one here empties it at
 * once; an answer that was on its way meanwhile is used, not remembered.
 */
export function createSessionCache(
  cookieOf: (header: string) => string | null,
  lookUp: Lookup,
  clock: () => Date,
): SessionCache {
  const remembered = new Map<string, Remembered>();
  const listeners = new Set<(ended: EndedSessions) => void>();
  let changes = 0;

  function forget(isMeant: (found: FoundSession) => boolean) {
    changes++;
    for (const [cookie, { found }] of remembered) if (isMeant(found)) remembered.delete(cookie);
  }

  function remember(cookie: string, found: FoundSession, now: number) {
    if (remembered.size >= MOST_REMEMBERED) {
      const oldest = remembered.keys().next().value;
      if (oldest !== undefined) remembered.delete(oldest);
    }
    const { renewedCookies: _, ...lasting } = found;
    // What a restriction takes comes back the moment it ends, so it is read again then.
    const restrictedUntil = found.asker.restriction?.until;
    const until = Math.min(
      now + BELIEVED_MS,
      found.expiresAt.getTime(),
      restrictedUntil ? new Date(restrictedUntil).getTime() : Number.POSITIVE_INFINITY,
    );
    remembered.set(cookie, { found: lasting, until });
  }

  return {
    async find({ cookie: header }) {
      const cookie = header ? cookieOf(header) : null;
      if (!cookie) return null;
      const now = clock().getTime();
      const known = remembered.get(cookie);
      if (known && known.until > now) return known.found;
      remembered.delete(cookie);
      const changesBefore = changes;
      const found = await lookUp(cookie);
      if (found && changes === changesBefore) remember(cookie, found, now);
      return found;
    },

    onEnded(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    refresh: (personId) => forget((found) => found.asker.id === personId),

    end(ended) {
      forget(
        (found) =>
          found.asker.id === ended.personId &&
          (ended.sessionId === null || ended.sessionId === found.sessionId),
      );
      for (const listener of listeners) listener(ended);
    },
  };
}
