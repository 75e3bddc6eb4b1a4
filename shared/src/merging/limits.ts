/** Why an idea cannot be merged into another. */
export const MERGE_OBSTACLES = [
  'same_idea',
  'source_merged',
  'source_withdrawn',
  'source_hidden',
  'target_merged',
  'target_withdrawn',
  'target_archived',
  'target_hidden',
  'board_closed',
] as const;
export type MergeObstacle = (typeof MERGE_OBSTACLES)[number];

export const MERGES_PER_PAGE = 20;
