import type { Comment } from '@roundhouse/shared/comments';
import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import { can } from '@roundhouse/shared/permissions';
import { member, requireImpartial } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { type SettledReports, settleReports, tellSettledReports } from '../reports/index.ts';
import { markComment, markWithin } from './markComment.ts';
import { orderCommentNotice } from './orderCurationNotices.ts';
import { presentComment } from './presentComments.ts';
import type { StoredComment } from './storedComment.ts';
import type { Session } from './topicKeeper.ts';

type Asked = Inputs['comments'];

/**
 * A moderator hides a comment by a published rule: others read the reason in place of its words.
 * Its author is told, and so are those who had reported it. It leaves the top of its talk; the same hiding again changes nothing.
 */
export const hideComment: UseCase<Asked['hide'], Comment> = async (
  asking,
  { commentId, ...hiding },
) => {
  const { parts, asker } = asking;
  const { id: byId } = member(asker);
  const { rule, reason, language } = hiding;
  const at = parts.clock();
  let reports: SettledReports | null = null;
  const { output, events } = await markComment(asking, commentId, {
    act: 'comments.hide',
    rule,
    reason,
    isTakenOff: true,
    marks: (comment) => {
      requireImpartialTo(comment, byId);
      const { hidden } = comment;
      const isSame = hidden?.rule === rule && hidden.reason === reason;
      return isSame ? null : { hidden: { ...hiding, byId, at } };
    },
    also: async (comment, session) => {
      const excerpt = { [language]: reason };
      const notice = { comment, byId, detail: 'comment_hidden', excerpt, at } as const;
      await orderCommentNotice(parts, notice, session);
      const about = { kind: 'comment', id: commentId } as const;
      reports = await settleReports(parts, about, { byId, outcome: 'upheld' }, session);
    },
  });
  return { output, events: [...events, ...(await tellSettledReports(parts, reports))] };
};

/** What another moderator hid of one's own, one neither shows again nor hides for a better reason. */
function requireImpartialTo({ hidden, authorId }: StoredComment, byId: string): void {
  if (hidden && hidden.byId !== byId) requireImpartial(byId, authorId);
}

/** A moderator shows a hidden comment again, with its words as they are; its author is told. */
export const restoreComment: UseCase<Asked['restore'], Comment> = (asking, { commentId }) => {
  const { parts, asker } = asking;
  const { id: byId } = member(asker);
  return markComment(asking, commentId, {
    act: 'comments.restore',
    marks: (comment) => {
      requireImpartialTo(comment, byId);
      return comment.hidden ? { hidden: null } : null;
    },
    also: (comment, session) =>
      orderCommentNotice(
        parts,
        { comment, byId, detail: 'comment_restored', excerpt: null, at: parts.clock() },
        session,
      ),
  });
};

/**
 * Shows a hidden comment again within a transaction; whoever calls it tells the author, and after
 * the write everybody what this answers.
 */
export async function restoreCommentWithin(
  parts: Parts,
  { commentId, byId }: { commentId: string; byId: string },
  session: Session,
): Promise<() => Promise<StoredEvent[]>> {
  const { comment } = await markWithin(
    parts,
    {
      commentId,
      byId,
      mark: { act: 'comments.restore', marks: ({ hidden }) => (hidden ? { hidden: null } : null) },
    },
    session,
  );
  return async () => [{ name: 'comment.edited', payload: await presentComment(parts, comment) }];
}

/** What a hidden comment says, for moderators and its author. */
export const readHiddenComment: UseCase<
  Asked['hiddenWords'],
  Outputs['comments']['hiddenWords']
> = async ({ parts, asker }, { commentId }) => {
  const stored = await parts.comments.get(commentId);
  if (!stored) throw new Refusal('not_found');
  const isTheirs = stored.authorId !== null && stored.authorId === asker?.id;
  if (!isTheirs && !can(asker, 'comment.hide')) throw new Refusal('not_allowed');
  return answer({ body: stored.body, language: stored.language });
};
