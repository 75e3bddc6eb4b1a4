import { SANCTION_KINDS, type SanctionKind } from './kinds.ts';

/** The published ladder: what usually comes next. It advises moderators; nothing follows by itself. */
export const SANCTION_LADDER = [
  { kind: 'warning', days: null },
  { kind: 'mute', days: 3 },
  { kind: 'suspension', days: 14 },
  { kind: 'ban', days: null },
] as const satisfies { kind: SanctionKind; days: number | null }[];
export type LadderStep = (typeof SANCTION_LADDER)[number];

/** So long a sanction counts when the next one is weighed. */
export const LADDER_MEMORY_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

type Earlier = { kind: SanctionKind; at: string; lifted: unknown };

/** The step after the hardest sanction of the last year that was not lifted. */
export function nextStep(earlier: readonly Earlier[], now: Date): LadderStep {
  const since = now.getTime() - LADDER_MEMORY_DAYS * DAY_MS;
  const hardest = Math.max(
    -1,
    ...earlier
      .filter(({ at, lifted }) => lifted === null && new Date(at).getTime() >= since)
      .map(({ kind }) => SANCTION_KINDS.indexOf(kind)),
  );
  const index = Math.min(hardest + 1, SANCTION_LADDER.length - 1);
  return SANCTION_LADDER[index] ?? SANCTION_LADDER[0];
}
