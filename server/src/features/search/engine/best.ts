export type Scored = { place: number; score: number };

/** The higher score, and of equal ones the idea that was taken in later. */
export const isBetter = (a: Scored, b: Scored): boolean =>
  a.score > b.score || (a.score === b.score && a.place > b.place);

/**
 * The best of many, best first, without sorting them all: a heap of so many, the worst on top.
 * `isBefore` says which of two is the better; it must put all in one order.
 */
export function createBest(most: number, isBefore: (a: Scored, b: Scored) => boolean) {
  const heap: Scored[] = [];

  function sink(item: Scored): void {
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      const other = heap[child + 1];
      if (other && isBefore(heap[child] as Scored, other)) child++;
      if (!isBefore(item, heap[child] as Scored)) break;
      heap[at] = heap[child] as Scored;
      at = child;
    }
    heap[at] = item;
  }

  function rise(item: Scored): void {
    let at = heap.length;
    for (; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!isBefore(heap[parent] as Scored, item)) break;
      heap[at] = heap[parent] as Scored;
      at = parent;
    }
    heap[at] = item;
  }

  return {
    /** Whether one with this score may be among the best: asked before what costs more. */
    mayTake: (score: number): boolean => heap.length < most || score >= (heap[0]?.score ?? 0),

    /** The lowest score that may be among the best. */
    least: (): number => (heap.length < most ? Number.NEGATIVE_INFINITY : (heap[0]?.score ?? 0)),

    offer(item: Scored): void {
      if (heap.length < most) rise(item);
      else if (most > 0 && isBefore(item, heap[0] as Scored)) sink(item);
    },
    inOrder: (): Scored[] => heap.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)),
  };
}
