export const PROMISE_LIMITS = {
  pauseReason: 300,
  holidays: 200,
  holidayName: 60,
  page: 24,
} as const;

/** Which promises a list shows: those that run or are paused, those that are late, those that were kept. */
export const PROMISE_LISTS = ['due', 'late', 'kept'] as const;
