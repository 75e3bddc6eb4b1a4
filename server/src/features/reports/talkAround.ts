import { QUEUE_LIMITS, type QueueContext } from '@roundhouse/shared/queue';
import type { ReportSubject } from '@roundhouse/shared/reports';
import type { Parts } from '../../app/parts.ts';
import { arrangeThreads } from '../comments/index.ts';

/** The thread around a reported comment, in its order, without the comment itself; nothing for others. */
export async function talkAround(
  parts: Pick<Parts, 'comments' | 'people'>,
  { kind, id }: ReportSubject,
): Promise<QueueContext['around']> {
  const comment = kind === 'comment' ? await parts.comments.get(id) : null;
  if (!comment) return [];
  const roots = await parts.comments.byIds([comment.rootId]);
  const thread = arrangeThreads(roots, await parts.comments.replies([comment.rootId]));
  const place = thread.findIndex((each) => each.id === id);
  const from = Math.max(0, place - QUEUE_LIMITS.around / 2);
  const near = thread
    .map((each, index) => ({ each, isBefore: index < place, isSelf: index === place }))
    .slice(from, from + QUEUE_LIMITS.around + 1)
    .filter(({ isSelf, each }) => !isSelf && !each.isDeleted);
  const people = await parts.people.briefs(near.flatMap(({ each }) => each.authorId ?? []));
  return near.map(({ each, isBefore }) => ({
    id: each.id,
    author: people.get(each.authorId ?? '') ?? null,
    body: each.body,
    language: each.language,
    at: each.createdAt,
    editedAt: each.editedAt,
    isHidden: each.hidden !== null,
    isBefore,
    depth: each.depth,
  }));
}
