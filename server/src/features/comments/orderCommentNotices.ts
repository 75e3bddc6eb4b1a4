import { mentionedIds } from '@roundhouse/shared/comments';
import type { Parts } from '../../app/parts.ts';
import { excerptOf } from '../ideas/index.ts';
import type { StoredComment } from './storedComment.ts';
import type { Session } from './topicKeeper.ts';

type Comment = Pick<StoredComment, 'id' | 'topic' | 'authorId' | 'body' | 'language'>;
type Told = {
  comment: Comment;
  /** Who wrote the comment that this one answers. */
  answeredId: string | null;
  /** What the comment said before; who was mentioned then has been told. */
  bodyBefore: string;
  at: Date;
};

/** Characters of a comment in a mail. */
const EXCERPT = 300;

/**
 * Orders notices within the transaction of a comment: to whom it answers, and to those it mentions
 * that it did not mention before. Each is told once, and nobody of what they wrote themselves.
 * Answers whether there is anything to carry out.
 */
export async function orderCommentNotices(
  parts: Pick<Parts, 'noticeOrders' | 'topics'>,
  { comment, answeredId, bodyBefore, at }: Told,
  session: Session,
): Promise<boolean> {
  const { id, topic, authorId, body, language } = comment;
  const known = new Set([authorId, answeredId, ...mentionedIds(bodyBefore)]);
  const mentioned = mentionedIds(body).filter((personId) => !known.has(personId));
  const answered = answeredId && answeredId !== authorId ? [answeredId] : [];
  if (answered.length + mentioned.length === 0) return false;
  const name = await parts.topics[topic.kind].name(topic.id, session);
  if (!name) return false;
  const order = {
    group: `${topic.kind}:${topic.id}`,
    about: name.about,
    path: `${name.path}#comment-${id}`,
    actorId: authorId,
    detail: null,
    excerpt: { [language]: excerptOf(body, EXCERPT) },
    at,
  };
  for (const [kind, personIds] of [
    ['reply', answered],
    ['mention', mentioned],
  ] as const) {
    if (personIds.length === 0) continue;
    await parts.noticeOrders.add({ ...order, kind, audience: { personIds } }, session);
  }
  return true;
}
