import type { PromiseState } from './promise.ts';
import type { PromiseMonth, PromiseStats } from './schema.ts';

/** What of a promise counts in the statistics. `dueMonth` is that of its board's time zone, `2026-05`. */
export type CountedPromise = {
  boardId: string;
  state: PromiseState;
  dueMonth: string;
  /** Days from the promise to the answer; `null` while there is none. */
  days: number | null;
};

type Numbers = Omit<PromiseMonth, 'month'>;

/** How promises were kept in `months` (in order), in all and by board, in the order of `boardIds`. */
export function promiseStats(
  promises: readonly CountedPromise[],
  months: readonly string[],
  boardIds: readonly string[],
): PromiseStats {
  const withRunning = (some: readonly CountedPromise[]) => ({
    ...numbersOf(some),
    running: some.filter(({ state }) => state === 'running' || state === 'paused').length,
  });
  const of = (boardId: string) => promises.filter((promise) => promise.boardId === boardId);
  return {
    months: months.map((month) => ({
      month,
      ...numbersOf(promises.filter(({ dueMonth }) => dueMonth === month)),
    })),
    total: withRunning(promises),
    boards: boardIds.map((boardId) => ({ boardId, ...withRunning(of(boardId)) })),
  };
}

function numbersOf(promises: readonly CountedPromise[]): Numbers {
  const count = (state: PromiseState) => promises.filter((each) => each.state === state).length;
  const [kept, keptLate, late] = [count('kept'), count('kept_late'), count('late')];
  const due = kept + keptLate + late;
  return {
    kept,
    keptLate,
    late,
    shareKept: due === 0 ? null : kept / due,
    medianDays: median(promises.flatMap(({ days }) => days ?? [])),
  };
}

/** The middle one of the values, or the mean of the two in the middle; `null` where there is none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
