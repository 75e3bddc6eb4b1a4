import type { QueueItem } from '@roundhouse/shared/queue';
import { useState } from 'react';

const MOST = 100;

/** Items chosen to be settled together; what is settled meanwhile is no longer among them. */
export function useChosen(shown: QueueItem[]) {
  const [ids, setIds] = useState<string[]>([]);
  const items = shown.filter(({ id, closed }) => closed === null && ids.includes(id));
  return {
    items,
    has: (id: string) => ids.includes(id),
    toggle: (id: string) =>
      setIds((now) =>
        now.includes(id) ? now.filter((each) => each !== id) : [...now, id].slice(0, MOST),
      ),
    clear: () => setIds([]),
  };
}
