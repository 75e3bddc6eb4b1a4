import {
  dayOf,
  higher,
  levelNow,
  type TrustCause,
  type TrustLevel,
} from '@roundhouse/shared/trust';
import type { StoredTrust, TrustStore } from './trust.store.ts';

export type Trust = ReturnType<typeof createTrust>;
type Session = Parameters<TrustStore['lower']>[2];

type Remembered = { level: TrustLevel; until: number };

/** How long a level is believed without asking again, ms: what another node's change may take. */
const BELIEVED_MS = 30_000;
const MOST_REMEMBERED = 20_000;

/** Who is known how far, remembered for a moment, so that a post costs no more than a look. */
export function createTrust(store: TrustStore) {
  const levels = new Map<string, Remembered>();
  /** Of whom a visit was counted on which day. */
  const seen = new Map<string, string>();

  function remember<V>(map: Map<string, V>, personId: string, value: V): void {
    if (map.size >= MOST_REMEMBERED && !map.has(personId)) {
      const [oldest] = map.keys();
      if (oldest !== undefined) map.delete(oldest);
    }
    map.set(personId, value);
  }

  return {
    store,

    /** The level that counts now. */
    async levelOf(personId: string, now: Date): Promise<TrustLevel> {
      const known = levels.get(personId);
      if (known && known.until > now.getTime()) return known.level;
      const { reached, lowerings, days } = await store.get(personId);
      const level = levelNow(reached, lowerings, days);
      remember(levels, personId, { level, until: now.getTime() + BELIEVED_MS });
      return level;
    },

    /** What was remembered of a person holds no more. */
    forgetLevel: (personId: string): void => void levels.delete(personId),

    /** Counts the day of a visit, the first time it is seen here; answers what is stored if it was new. */
    async countVisit(personId: string, now: Date): Promise<StoredTrust | null> {
      const day = dayOf(now);
      if (seen.get(personId) === day) return null;
      remember(seen, personId, day);
      try {
        return await store.countDay(personId, day);
      } catch (error) {
        seen.delete(personId);
        throw error;
      }
    },

    /** Keeps a level as reached, unless a higher one was; outside a sanction it never falls. */
    async raise(personId: string, level: TrustLevel, session?: Session): Promise<StoredTrust> {
      const { reached } = await store.get(personId, session);
      const raised = await store.reach(personId, higher(reached, level), session);
      levels.delete(personId);
      return raised;
    },

    /**
     * Lowers trust because of a sanction, within its transaction; after it, `tellTrust`. It comes
     * back by itself after days of reading, or by `raiseAgain` when the sanction falls.
     */
    async lowerFor(
      personId: string,
      { cause, sanctionId }: { cause: TrustCause; sanctionId: string },
      session: Session,
    ): Promise<void> {
      const { days, lowerings } = await store.get(personId, session);
      if (lowerings.some((known) => known.sanctionId === sanctionId)) return;
      await store.lower(personId, { cause, sanctionId, daysThen: days }, session);
      levels.delete(personId);
    },

    /** Gives back what a sanction took: it was lifted, or an appeal was granted. */
    async raiseAgain(personId: string, sanctionId: string, session: Session): Promise<void> {
      await store.raiseAgain(personId, sanctionId, session);
      levels.delete(personId);
    },
  };
}
