import { type DailyGate, dayAround } from '@roundhouse/shared/trust';
import type { Parts } from '../../app/parts.ts';

export type DailyUse = ReturnType<typeof createDailyUse>;
type Stores = Pick<Parts, 'ideas' | 'comments' | 'supports'>;
type Used = { from: number; counts: Partial<Record<DailyGate, number>> };

const MOST_REMEMBERED = 20_000;

/**
 * How much of today people used. Counted from the records the first time, in memory after that,
 * and from the records again before anybody is refused: what was undone does not count. With
 * several nodes a person may pass a limit by what others took at the same moment.
 */
export function createDailyUse({ ideas, comments, supports }: Stores) {
  const used = new Map<string, Used>();

  const count: Record<DailyGate, (personId: string, from: Date) => Promise<number>> = {
    ideas: (personId, from) => ideas.countPostedSince(personId, from),
    comments: (personId, from) => comments.countPostedSince(personId, from),
    supports: (personId, from) => supports.countGivenSince(personId, from),
  };

  function today(personId: string, from: number): Used {
    const known = used.get(personId);
    if (known?.from === from) return known;
    if (used.size >= MOST_REMEMBERED) used.clear();
    const fresh: Used = { from, counts: {} };
    used.set(personId, fresh);
    return fresh;
  }

  return {
    /** Takes one more of a day's limit; whether there was one left. */
    async take(personId: string, gate: DailyGate, limit: number, now: Date): Promise<boolean> {
      const { from } = dayAround(now);
      const mine = today(personId, from.getTime());
      if ((mine.counts[gate] ?? limit) >= limit) {
        mine.counts[gate] = await count[gate](personId, from);
      }
      const taken = mine.counts[gate] ?? 0;
      if (taken >= limit) return false;
      mine.counts[gate] = taken + 1;
      return true;
    },

    /** What the records say of today. */
    async of(personId: string, now: Date): Promise<Record<DailyGate, number>> {
      const { from } = dayAround(now);
      const [ideasToday, commentsToday, supportsToday] = await Promise.all([
        count.ideas(personId, from),
        count.comments(personId, from),
        count.supports(personId, from),
      ]);
      return { ideas: ideasToday, comments: commentsToday, supports: supportsToday };
    },
  };
}
