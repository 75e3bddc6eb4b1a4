import {
  TRUST_FALLS,
  TRUST_LEVELS,
  TRUST_RETURNS_AFTER_DAYS,
  TRUST_THRESHOLDS,
  type TrustCause,
  type TrustFigures,
  type TrustLevel,
} from './levels.ts';

/** A sanction that took trust: why, and how many days of reading the person had then. */
export type Lowering = { cause: TrustCause; sanctionId: string; daysThen: number };

export const rankOf = (level: TrustLevel): number => TRUST_LEVELS.indexOf(level);

const levelAt = (rank: number): TrustLevel => TRUST_LEVELS[Math.max(0, rank)] ?? 'newcomer';

export const thanksOf = ({ supports, useful }: TrustFigures): number => supports + useful;

/** The highest level whose thresholds these figures reach. */
export function levelOf(figures: TrustFigures): TrustLevel {
  const fits = (level: TrustLevel) =>
    figures.days >= TRUST_THRESHOLDS[level].days &&
    thanksOf(figures) >= TRUST_THRESHOLDS[level].thanks;
  return TRUST_LEVELS.findLast(fits) ?? 'newcomer';
}

/** The higher of two levels: what was reached once is not lost when figures fall. */
export const higher = (one: TrustLevel, other: TrustLevel): TrustLevel =>
  rankOf(one) >= rankOf(other) ? one : other;

/** The lowerings that still hold; each ends by itself after so many more days of reading. */
export const lasting = <T extends Pick<Lowering, 'daysThen'>>(lowerings: T[], days: number): T[] =>
  lowerings.filter(({ daysThen }) => days - daysThen < TRUST_RETURNS_AFTER_DAYS);

/** The level that counts: the highest reached, less what sanctions took; never below the floor. */
export function levelNow(reached: TrustLevel, lowerings: Lowering[], days: number): TrustLevel {
  const fall = lasting(lowerings, days).reduce((sum, { cause }) => sum + TRUST_FALLS[cause], 0);
  return levelAt(rankOf(reached) - fall);
}

/** The level after this one, or `null` where there is none. */
export const nextLevel = (level: TrustLevel): TrustLevel | null =>
  TRUST_LEVELS[rankOf(level) + 1] ?? null;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of an instant, in UTC: `2026-03-01`. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** When the day of an instant begins, and when the next one does. */
export function dayAround(at: Date): { from: Date; until: Date } {
  const from = Math.floor(at.getTime() / DAY_MS) * DAY_MS;
  return { from: new Date(from), until: new Date(from + DAY_MS) };
}
