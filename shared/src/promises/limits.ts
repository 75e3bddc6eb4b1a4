import type { PromiseState } from './promise.ts';

export const PROMISE_LIMITS = {
  pauseReason: 300,
  holidays: 200,
  holidayName: 60,
  page: 24,
} as const;

/** Which promises a list shows: those that run or are paused, those that are late, those that were kept. */
export const PROMISE_LISTS = ['due', 'late', 'kept'] as const;
export type PromiseList = (typeof PROMISE_LISTS)[number];

/** Their clock has stopped for good. */
export const SETTLED_STATES: readonly PromiseState[] = ['kept', 'kept_late', 'ended'];

export const PROMISE_LIST_STATES: Record<PromiseList, readonly PromiseState[]> = {
  due: ['running', 'paused'],
  late: ['late'],
  kept: ['kept', 'kept_late'],
};
