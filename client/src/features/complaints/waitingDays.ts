const DAY_MS = 86_400_000;

/** Whole days from `since` (ISO 8601) to `now` (ms); never below zero, whatever the clocks say. */
export function waitingDays(since: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(since)) / DAY_MS));
}
