import { useEffect, useReducer, useRef } from 'react';
import { isSameOrder, keepOrder } from './ranking.ts';
import type { ReorderHold } from './useReorderHold.ts';

/** Cards are moved at most once in this time, in ms: a storm of votes must stay calm to look at. */
const PACE_MS = 1000;

/**
 * The order to show: `ranked`, except that cards that are shown already move to a new rank only
 * while `hold` is free. Another `list` starts from `ranked`. The array stays the same while what
 * it says does.
 */
export function useSettledOrder(list: string, ranked: string[], hold: ReorderHold): string[] {
  const shown = useRef({ list, order: ranked });
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  const [, showMoved] = useReducer((moves: number) => moves + 1, 0);

  const seen = useRef<string[] | null>(null);
  const isSameList = shown.current.list === list && shown.current.order.length > 0;
  // Scrolling renders often: thousands of cards are compared only when a tally has come in.
  if (!isSameList || seen.current !== ranked) {
    const order = isSameList ? keepOrder(shown.current.order, ranked) : ranked;
    if (!isSameList || !isSameOrder(order, shown.current.order)) shown.current = { list, order };
    seen.current = ranked;
  }
  const settled = shown.current.order;

  useEffect(() => {
    if (isSameOrder(settled, ranked)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settleWhenFree = () => {
      clearTimeout(timer);
      const now = performance.now();
      const at = Math.max(hold.freeAt(), movedAt.current + PACE_MS);
      if (at <= now) {
        movedAt.current = now;
        shown.current = { list, order: ranked };
        showMoved();
      } else if (Number.isFinite(at)) {
        timer = setTimeout(settleWhenFree, at - now);
      }
    };
    const unwatch = hold.watch(settleWhenFree);
    settleWhenFree();
    return () => {
      clearTimeout(timer);
      unwatch();
    };
  }, [settled, ranked, list, hold]);

  return settled;
}
