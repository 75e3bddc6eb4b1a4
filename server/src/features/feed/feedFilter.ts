import type { feedQuerySchema } from '@roundhouse/shared/feed';
import type { IdeaKind, ListedStatus } from '@roundhouse/shared/ideas';
import type { z } from 'zod';
import type { Asking } from '../../app/useCase.ts';

export type FeedQuestion = z.output<typeof feedQuerySchema>;
/** Which ideas a list shows. */
export type FeedFilter = {
  boardId?: string | undefined;
  kind?: IdeaKind | undefined;
  tag?: string | undefined;
  /** Only this status; without it all that stand. */
  status?: ListedStatus | undefined;
  /** Whether also archived ones, where no status is asked for. */
  isArchivedToo?: boolean | undefined;
  authorId?: string | undefined;
  /** Only these ideas. */
  among?: string[] | undefined;
  postedSince?: Date | undefined;
  /** Whether also those that do not stand, where no status is asked for. */
  isEveryStatus?: boolean | undefined;
};

/** Of somebody who supports more, the newest of this many are listed. */
const SUPPORTED_LISTED = 10_000;

/** What a question asks for; `null` where no idea can be meant: an unknown board, or a guest's own. */
export async function filterOf(
  { parts, asker }: Pick<Asking, 'parts' | 'asker'>,
  { board: slug, kind, tag, status, isArchivedToo, show, authorId }: FeedQuestion,
): Promise<FeedFilter | null> {
  const board = slug === undefined ? undefined : await parts.boards.getBySlug(slug);
  if (board === null) return null;
  const common = { boardId: board?.id, kind, tag: tag?.toLowerCase() };
  const filter = { ...common, status, isArchivedToo, authorId };
  if (show === undefined) return filter;
  if (!asker) return null;
  if (show === 'supported') {
    return { ...filter, among: await parts.supports.supportedBy(asker.id, SUPPORTED_LISTED) };
  }
  if (authorId !== undefined && authorId !== asker.id) return null;
  return { ...filter, authorId: asker.id, isEveryStatus: true };
}
