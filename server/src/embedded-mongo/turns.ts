import { fail } from './errors.ts';

/**
 * One thread serves everybody. Work is done in turns of 10 ms, between which others are answered;
 * what computes a long time without an end in sight of its own asks here whether to go on.
 */
const length = 10;

/** How long one stretch without a pause may last: a document's expressions, in milliseconds. */
const longest = 1000;

/** Given instead of a result when a turn is over and others should have theirs. */
export const pause = Symbol('pause');
export type Flow<T> = Iterable<T | typeof pause>;

let began = 0;
let stopAt = Infinity;
let steps = 0;

/** Fails with 50 (MaxTimeMSExpired) past a deadline, in `performance.now()` milliseconds. */
export function checkTime(deadline: number): void {
  if (performance.now() > deadline) fail(50, 'operation exceeded time limit');
}

/** Runs a stretch of a command that ends at `deadline`; a `limit` of Infinity is for writers. */
export function inTurn<T>(deadline: number, work: () => T, limit = longest): T {
  began = performance.now();
  stopAt = Math.min(deadline, began + limit);
  try {
    return work();
  } finally {
    stopAt = Infinity;
  }
}

/** Lets everybody else have a turn. Throws 50 past the deadline. */
export async function letOthers(deadline: number): Promise<void> {
  checkTime(deadline);
  await new Promise((resolve) => setImmediate(resolve));
}

/** True when it is time to give a `pause`. */
export const isTurnOver = (): boolean => performance.now() - began > length;

/**
 * To be called in every loop within one document, with how much work its round was: one is an
 * addition. Throws 50 when the stretch has lasted too long.
 */
export function step(work = 1): void {
  steps += work;
  if (steps < 256) return;
  steps = 0;
  checkTime(stopAt);
}

/** Gives items on, with pauses in between. */
export function* inTurns<T>(items: Iterable<T>): Flow<T> {
  for (const item of items) {
    if (isTurnOver()) yield pause;
    yield item;
  }
}
