/** Why a moderator folds a thread away; anyone may still open it. */
export const FOLD_LABELS = ['off_topic', 'repeated', 'settled', 'outdated'] as const;
export type FoldLabel = (typeof FOLD_LABELS)[number];

/**
 * `pins`: comments on top of a talk. `slow`: seconds between two comments of one person, where a
 * talk is slowed down. `moved`: comments chosen at once; their replies come along uncounted.
 */
export const CURATION_LIMITS = {
  pins: 3,
  slow: { min: 10, max: 86_400 },
  reason: { min: 5, max: 300 },
  summary: 10_000,
  refs: 50,
  moved: 100,
  moveLines: 20,
} as const;

/** Paces offered for a slowed talk, in seconds. */
export const SLOW_PACES = [30, 60, 300, 900, 3600, 86_400] as const;
