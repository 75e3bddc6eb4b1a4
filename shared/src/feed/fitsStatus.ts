import { type IdeaStatus, isStanding } from '../ideas/status.ts';
import type { FeedQuery } from './schema.ts';

/**
 * Whether an idea of this status belongs in a list that was asked for so: one status if it names
 * one; else all that stand, and of one's own ideas every one.
 */
export function fitsStatus(
  status: IdeaStatus,
  { status: asked, show, isArchivedToo }: Pick<FeedQuery, 'status' | 'show' | 'isArchivedToo'>,
): boolean {
  if (asked) return status === asked;
  if (isArchivedToo && status === 'archived') return true;
  return show === 'mine' || isStanding(status);
}
