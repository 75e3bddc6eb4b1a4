import {
  COMMENT_LIMITS,
  type CommentPage,
  type CommentSort,
  isSameTopic,
} from '@roundhouse/shared/comments';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import type { ThreadFilter } from './comments.store.ts';
import { presentComments } from './presentComments.ts';
import { presentTalk } from './presentTalk.ts';
import type { StoredComment } from './storedComment.ts';
import { readThreadCursor, writeThreadCursor } from './threadCursor.ts';
import { arrangeThreads } from './threads.ts';

type Asked = ThreadFilter & { sort: CommentSort; cursor?: string; around?: string };

const { perPage } = COMMENT_LIMITS;

/**
 * A page of twenty threads, each whole. With `around`, the page that holds that comment, and a
 * cursor that goes on from there; the first page where it is not in any of these threads. Deleted
 * comments keep their place for good, so that a list to which every event was applied equals
 * one fetched anew. What moderators made of the talk comes with the first page.
 */
export const listComments: UseCase<Asked, CommentPage> = async ({ parts, asker }, asked) => {
  const { kind, id } = asked.topic;
  if (!(await parts.topics[kind].isThere(id, asker))) throw new Refusal('not_found');
  const from = await startOf(parts, asked);
  const found = await parts.comments.roots(asked, asked.sort, from, perPage + 1);
  const roots = found.slice(0, perPage);
  const last = roots.at(-1);
  const replies = await parts.comments.replies(roots.map(({ id }) => id));
  const stored = arrangeThreads(roots, replies);
  const ids = stored.map(({ id }) => id);
  const isFirst = asked.cursor === undefined;
  return answer({
    talk: isFirst ? await presentTalk(parts, await parts.talks.get(asked.topic)) : null,
    comments: await presentComments(parts, stored),
    myReactions: asker ? await parts.reactions.among(asker.id, ids) : {},
    next: last && found.length > perPage ? writeThreadCursor(asked.sort, last) : null,
  });
};

async function startOf(parts: Parts, { sort, cursor, around, ...filter }: Asked) {
  const after = readThreadCursor(sort, cursor);
  if (after) return { after };
  const target = around === undefined ? null : await parts.comments.get(around);
  const root = target && (await parts.comments.get(target.rootId));
  if (!root || !isAmong(root, filter)) return {};
  const before = await parts.comments.countBefore(filter, root, sort);
  return { skip: before - (before % perPage) };
}

function isAmong(root: StoredComment, { topic, responseId }: ThreadFilter): boolean {
  if (responseId !== undefined && root.responseId !== responseId) return false;
  return isSameTopic(root.topic, topic);
}
