/** Why an idea cannot be merged into another. */
export const MERGE_OBSTACLES = [
  'same_idea',
  'source_merged',
  'source_withdrawn',
  'source_hidden',
  'source_too_large',
  'target_merged',
  'target_withdrawn',
  'target_archived',
  'target_hidden',
  'board_closed',
] as const;
export type MergeObstacle = (typeof MERGE_OBSTACLES)[number];

/**
 * Supports, counted or set aside, that can come to another idea at once: all are written in one
 * transaction, which must end within a minute on a small machine. A larger idea is what others are
 * merged into.
 */
export const MERGED_SUPPORTS = 30_000;

export const MERGES_PER_PAGE = 20;
