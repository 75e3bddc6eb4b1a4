import { MERGED_SUPPORTS, type MergeObstacle } from '@roundhouse/shared/merging';
import type { StoredIdea } from '../ideas/index.ts';

type Judged = Pick<StoredIdea, 'id' | 'status' | 'hidden' | 'tally'>;

/** Why one idea cannot be merged into another; `null` where it can. An archived one may be merged away. */
export function obstacleTo(
  source: Judged,
  target: Judged,
  isBoardClosed: boolean,
): MergeObstacle | null {
  if (source.id === target.id) return 'same_idea';
  if (source.status === 'merged') return 'source_merged';
  if (source.status === 'withdrawn') return 'source_withdrawn';
  if (target.status === 'merged') return 'target_merged';
  if (target.status === 'withdrawn') return 'target_withdrawn';
  if (target.status === 'archived') return 'target_archived';
  if (source.hidden) return 'source_hidden';
  if (target.hidden) return 'target_hidden';
  if (source.tally.supports + source.tally.setAside > MERGED_SUPPORTS) return 'source_too_large';
  return isBoardClosed ? 'board_closed' : null;
}
