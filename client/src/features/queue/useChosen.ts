import type { QueueItem } from '@roundhouse/shared/queue';
import { useCallback, useState } from 'react';

/** Settled together; more take longer than anybody looks on. */
export const MOST_CHOSEN = 100;

/** Items chosen to be settled together; what is settled meanwhile is no longer among them. */
export function useChosen(shown: QueueItem[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const items = shown.filter(({ id, closed }) => closed === null && ids.has(id));
  const kind = items[0]?.kind;
  const alike = shown
    .filter((item) => item.closed === null && item.kind === kind)
    .slice(0, MOST_CHOSEN);
  return {
    items,
    has: (id: string) => ids.has(id),
    toggle: useCallback((id: string) => setIds((now) => toggled(now, id)), []),
    keep: (left: string[]) => setIds(new Set(left)),
    clear: () => setIds(new Set()),
    /** How many there are in the list of the kind of the first chosen, and the way to choose all. */
    alike: alike.length,
    chooseAlike: () => setIds(new Set(alike.map(({ id }) => id))),
  };
}

function toggled(now: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(now);
  if (!next.delete(id) && next.size < MOST_CHOSEN) next.add(id);
  return next;
}
