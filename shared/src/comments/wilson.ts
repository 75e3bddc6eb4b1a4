import type { ReactionTally } from './schema.ts';

/** Normal quantile for a 95 % two-sided interval. */
const Z = 1.96;

/**
 * Lower bound of the Wilson score interval for the share of `positive` among `all` (0 to 1): how
 * good a comment surely is, so that 1 of 1 does not beat 49 of 50. 0 where nobody reacted.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export function wilsonLowerBound(positive: number, all: number): number {
  if (all === 0) return 0;
  const share = positive / all;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * all)) / all);
  return Math.max(0, (centre - spread) / (1 + z2 / all));
}

/** How useful a comment is, by its reactions: every reaction but `puzzled` speaks for it. */
export function usefulness({ counts }: Pick<ReactionTally, 'counts'>): number {
  const all = counts.useful + counts.love + counts.fun + counts.insight + counts.puzzled;
  return wilsonLowerBound(all - counts.puzzled, all);
}
