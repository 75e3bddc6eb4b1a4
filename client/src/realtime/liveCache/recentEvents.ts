import type { StoredEvent } from '@roundhouse/shared/events';

const KEPT_MS = 600_000;
const KEPT = 2000;

/** The events of the last minutes, for data that was read before them and arrives after them. */
export function createRecentEvents(now: () => number) {
  let kept: { at: number; event: StoredEvent }[] = [];
  return {
    add(event: StoredEvent): void {
      kept.push({ at: now(), event });
      if (kept.length > KEPT || (kept[0]?.at ?? 0) < now() - KEPT_MS) {
        kept = kept.slice(-KEPT / 2).filter(({ at }) => at >= now() - KEPT_MS);
      }
    },
    since: (at: number): StoredEvent[] =>
      kept.filter((told) => told.at >= at).map((told) => told.event),
  };
}
