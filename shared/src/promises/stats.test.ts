import { describe, expect, it } from 'vitest';
import { median, promiseStats } from './stats.ts';

describe('how promises were kept', () => {
  const one = (
    state: 'kept' | 'kept_late' | 'late' | 'running' | 'paused',
    days: number | null,
  ) => ({
    boardId: 'trains',
    state,
    dueMonth: '2026-05',
    days,
  });

  it('is told by the month they were due in, with the share in time and the median days', () => {
    const promises = [one('kept', 4), one('kept', 10), one('kept_late', 30), one('late', null)];
    const stats = promiseStats(promises, ['2026-04', '2026-05'], ['trains', 'robots']);
    expect(stats.months).toEqual([
      { month: '2026-04', kept: 0, keptLate: 0, late: 0, shareKept: null, medianDays: null },
      { month: '2026-05', kept: 2, keptLate: 1, late: 1, shareKept: 0.5, medianDays: 10 },
    ]);
    expect(stats.boards.map(({ boardId, kept }) => [boardId, kept])).toEqual([
      ['trains', 2],
      ['robots', 0],
    ]);
  });

  it('counts those that run apart: they are neither kept nor late yet', () => {
    const { total } = promiseStats([one('running', null), one('paused', null)], [], []);
    expect(total).toMatchObject({ running: 2, shareKept: null });
  });

  it('takes the mean of the two in the middle', () => {
    expect(median([9, 1, 4, 2])).toBe(3);
    expect(median([])).toBeNull();
  });
});
