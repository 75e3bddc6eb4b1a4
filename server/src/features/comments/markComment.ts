import type { Comment } from '@roundhouse/shared/comments';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Asking, Outcome } from '../../app/useCase.ts';
import type { CommentMarks } from './comments.model.ts';
import { leaveTalk } from './moveComments.ts';
import { presentComment } from './presentComments.ts';
import { tellTalk } from './presentTalk.ts';
import type { StoredComment } from './storedComment.ts';
import type { StoredTalk } from './talks.store.ts';
import type { Session } from './topicKeeper.ts';
import { leaveTrace, type Trace } from './trace.ts';

export type Mark = Pick<Trace, 'act' | 'rule' | 'reason' | 'detail'> & {
  /** What the comment is to carry; `null` where it carries it already. */
  marks(comment: StoredComment): Partial<CommentMarks> | null;
  /** Takes it off the top of its talk too. */
  isTakenOff?: boolean;
  /** What else belongs to the same write. */
  also?(comment: StoredComment, session: Session): Promise<void>;
};

/**
 * A moderator's mark on one comment: written with its trace in one transaction, told as the comment
 * that then stands. What it carries already changes nothing.
 */
export async function markComment(
  { parts, asker }: Asking,
  commentId: string,
  mark: Mark,
): Promise<Outcome<Comment>> {
  const { id: byId } = member(asker);
  const { comment, talk, isChange } = await parts.storage.transaction((session) =>
    markWithin(parts, { commentId, byId, mark }, session),
  );
  const payload = await presentComment(parts, comment);
  if (!isChange) return { output: payload, events: [] };
  parts.jobs.poke('notices');
  return {
    output: payload,
    events: [{ name: 'comment.edited', payload }, ...(talk ? [await tellTalk(parts, talk)] : [])],
  };
}

type Marking = { commentId: string; byId: string; mark: Mark };

/** The same within a transaction of somebody else's, who tells what happened. */
export async function markWithin(
  parts: Parts,
  { commentId, byId, mark }: Marking,
  session: Session,
): Promise<{ comment: StoredComment; talk: StoredTalk | null; isChange: boolean }> {
  const known = await parts.comments.get(commentId, session);
  if (!known) throw new Refusal('not_found');
  if (known.isDeleted) throw new Refusal('comment_deleted');
  const marks = mark.marks(known);
  if (!marks) return { comment: known, talk: null, isChange: false };
  const comment = await parts.comments.mark(commentId, marks, session);
  if (!comment) throw new Refusal('comment_deleted');
  const talk = mark.isTakenOff ? await takeOff(parts, comment, session) : null;
  const { marks: _, isTakenOff: __, also, ...trace } = mark;
  const subject = { kind: 'comment' as const, id: commentId };
  await leaveTrace(parts, { ...trace, byId, subject, personId: known.authorId }, session);
  await also?.(comment, session);
  return { comment, talk, isChange: true };
}

/** Takes a comment off the pins and the answer of its talk; `null` where it was neither. */
export async function takeOff(
  parts: Pick<Parts, 'talks'>,
  { id, topic }: Pick<StoredComment, 'id' | 'topic'>,
  session: Session,
): Promise<StoredTalk | null> {
  const talk = await parts.talks.get(topic, session);
  return leaveTalk(parts, talk, { ids: new Set([id]), line: null }, session);
}
