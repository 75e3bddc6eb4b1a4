import type { QueueItem } from '@roundhouse/shared/queue';
import { useMemo, useRef, useState } from 'react';
import { useLive } from '../../realtime/index.ts';

/**
 * A list that does not move under who reads it: what was settled meanwhile keeps its place, and says
 * by whom, until `letGo`. `key` names the list; another one begins anew.
 */
export function useHeldItems(items: QueueItem[], key: string) {
  const order = useRef<{ key: string; ids: string[] }>({ key, ids: [] });
  const known = useRef(new Map<string, QueueItem>());
  const [told, setTold] = useState<ReadonlyMap<string, QueueItem>>(new Map());
  useLive('queue.changed', (item) => {
    if (known.current.has(item.id)) setTold((before) => new Map(before).set(item.id, item));
  });
  const [letGoes, setLetGoes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `letGoes` asks for it
  const held = useMemo(() => {
    if (order.current.key !== key) order.current = { key, ids: [] };
    const present = new Map(items.map((item) => [item.id, item]));
    const { ids } = order.current;
    const added = items.flatMap(({ id }) => (ids.includes(id) ? [] : id));
    order.current = { key, ids: [...ids, ...added] };
    for (const item of items) known.current.set(item.id, item);
    return order.current.ids.flatMap((id) => {
      const gone = newest(told.get(id), known.current.get(id));
      return present.get(id) ?? gone ?? [];
    });
  }, [items, key, told, letGoes]);
  return {
    items: held,
    letGo() {
      order.current = { key, ids: [] };
      setLetGoes((count) => count + 1);
    },
  };
}

function newest(a: QueueItem | undefined, b: QueueItem | undefined) {
  if (!a || !b) return a ?? b;
  return a.rev >= b.rev ? a : b;
}
