import type { PromiseMonth } from '@roundhouse/shared/promises';

/** What a month's column is made of, from below. */
export const PARTS = ['kept', 'keptLate', 'late'] as const;
export type Part = (typeof PARTS)[number];

export interface MonthBar {
  month: string;
  x: number;
  width: number;
  pieces: { part: Part; y: number; height: number }[];
  /** Where the dot of the month's median days stands; `null` where nothing was answered. */
  median: { x: number; y: number } | null;
}

const GAP = 0.3;

/** Columns of months in a chart of this width and height, in its own units; the highest fills it. */
export function monthBars(
  months: readonly PromiseMonth[],
  width: number,
  height: number,
): MonthBar[] {
  const most = Math.max(1, ...months.map(({ kept, keptLate, late }) => kept + keptLate + late));
  const longest = Math.max(1, ...months.map(({ medianDays }) => medianDays ?? 0));
  const step = width / Math.max(1, months.length);
  return months.map((month, at) => {
    let y = height;
    const pieces = PARTS.flatMap((part) => {
      const high = (month[part] / most) * height;
      y -= high;
      return high > 0 ? { part, y, height: high } : [];
    });
    const middle = (at + 0.5) * step;
    const { medianDays } = month;
    return {
      month: month.month,
      x: middle - ((1 - GAP) * step) / 2,
      width: (1 - GAP) * step,
      pieces,
      median: medianDays === null ? null : { x: middle, y: height * (1 - medianDays / longest) },
    };
  });
}
