/** Supports of one range within a minute that are a flood while they come; times `RATE_LIMIT_FACTOR`. */
const MANY = 60;
const WINDOW_MS = 60_000;
/** How long a flood counts as on after its last sign. */
const HOLDS_MS = 10 * 60_000;
/** How often a node asks what the others found. */
const ASK_MS = 10_000;

export type FloodWatch = ReturnType<typeof createFloodWatch>;
type Options = {
  clock: () => Date;
  factor: number;
  /** The latest sign that any node found, in the database. */
  latestSign: () => Promise<Date | null>;
};

/**
 * Whether a flood of supports is on: what this node sees by itself, in memory, and what the job of
 * any node found. Address ranges are forgotten every minute.
 */
export function createFloodWatch({ clock, factor, latestSign }: Options) {
  const counts = new Map<string, number>();
  let windowEndsAt = 0;
  let onUntil = 0;
  let askedAt = Number.NEGATIVE_INFINITY;

  async function ask(): Promise<void> {
    const sign = await latestSign().catch(() => null);
    if (sign) onUntil = Math.max(onUntil, sign.getTime() + HOLDS_MS);
  }

  return {
    /** Counts a support from this range. */
    note(range: string): void {
      const now = clock().getTime();
      if (now >= windowEndsAt) {
        counts.clear();
        windowEndsAt = now + WINDOW_MS;
      }
      const count = (counts.get(range) ?? 0) + 1;
      counts.set(range, count);
      if (count >= MANY * factor) onUntil = now + HOLDS_MS;
    },

    /** Whether a flood is on now; cheap, and at most some seconds late. */
    isOn(): boolean {
      const now = clock().getTime();
      if (now - askedAt >= ASK_MS) {
        askedAt = now;
        void ask();
      }
      return now < onUntil;
    },
  };
}
