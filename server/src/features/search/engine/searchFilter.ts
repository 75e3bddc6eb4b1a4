import { type IdeaKind, type IdeaStatus, isStanding } from '@roundhouse/shared/ideas';
import type { Known } from './types.ts';

export type SearchFilter = {
  boardId?: string | undefined;
  kind?: IdeaKind | undefined;
  tag?: string | undefined;
  /** Only this status; without it those that stand. */
  status?: IdeaStatus | undefined;
  /** Whether also those that do not stand, where no status is asked for. */
  isEveryStatus?: boolean | undefined;
  authorId?: string | undefined;
  /** Only these ideas. */
  among?: string[] | undefined;
};

/** Whether a filter lets an idea through; `among` is the filter's, as a set. */
export function matches(
  idea: Known | undefined,
  id: string,
  filter: SearchFilter,
  among: Set<string> | undefined,
): boolean {
  return (
    idea !== undefined &&
    isOfStatus(idea, filter) &&
    (filter.boardId === undefined || idea.boardId === filter.boardId) &&
    (filter.kind === undefined || idea.kind === filter.kind) &&
    (filter.tag === undefined || idea.tags.includes(filter.tag)) &&
    (filter.authorId === undefined || idea.authorId === filter.authorId) &&
    (among === undefined || among.has(id))
  );
}

function isOfStatus({ status }: Known, filter: SearchFilter): boolean {
  if (filter.status !== undefined) return status === filter.status;
  return filter.isEveryStatus === true || isStanding(status);
}
