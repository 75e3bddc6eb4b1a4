import type { DeskRow } from '@roundhouse/shared/responses';

/** `isGone`: it waits no more, but still stands where it stood while somebody points at the list. */
export type ShownRow = DeskRow & { isGone: boolean };

/**
 * The desk while somebody points at it: what was there keeps its place, with what is now known of
 * it; what came meanwhile stands behind.
 */
export function heldRows(before: DeskRow[], now: DeskRow[]): ShownRow[] {
  const fresh = new Map(now.map((row) => [row.idea.id, row]));
  const kept = before.map((row) => {
    const known = fresh.get(row.idea.id);
    fresh.delete(row.idea.id);
    return { ...(known ?? row), isGone: known === undefined };
  });
  return [...kept, ...[...fresh.values()].map((row) => ({ ...row, isGone: false }))];
}
