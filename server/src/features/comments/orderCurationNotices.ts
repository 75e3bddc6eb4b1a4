import type { LocalText } from '@roundhouse/shared/localText';
import type { Parts } from '../../app/parts.ts';
import { excerptOf } from '../ideas/index.ts';
import type { StoredComment } from './storedComment.ts';
import type { Session } from './topicKeeper.ts';

/** Characters of a comment in a notice. */
const EXCERPT = 120;

type Curated = {
  comment: StoredComment;
  byId: string;
  detail: 'comment_hidden' | 'comment_restored' | 'comment_moved';
  /** The reason, or the comment's words. */
  excerpt: LocalText | null;
  at: Date;
};

/** Tells the author of a comment, and nobody else, what a moderator did with it and where it stands. */
export async function orderCommentNotice(
  parts: Pick<Parts, 'noticeOrders' | 'topics'>,
  { comment, byId, detail, excerpt, at }: Curated,
  session: Session,
): Promise<void> {
  const { id, topic, authorId } = comment;
  const name = authorId && (await parts.topics[topic.kind].name(topic.id, session));
  if (!authorId || !name) return;
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: { personIds: [authorId], except: [byId] },
      group: `${topic.kind}:${topic.id}`,
      about: name.about,
      path: `${name.path}#comment-${id}`,
      actorId: byId,
      detail,
      excerpt,
      at,
    },
    session,
  );
}

/** Tells each author once that what they wrote was moved, and where to; `comments` as they now stand. */
export async function orderMovedNotices(
  parts: Pick<Parts, 'noticeOrders' | 'topics'>,
  { comments, byId, at }: { comments: StoredComment[]; byId: string; at: Date },
  session: Session,
): Promise<void> {
  const told = new Set<string>();
  for (const comment of comments) {
    const { authorId, isDeleted, hidden, body, language } = comment;
    if (!authorId || isDeleted || told.has(authorId)) continue;
    told.add(authorId);
    const excerpt = hidden ? null : { [language]: excerptOf(body, EXCERPT) };
    const notice = { comment, byId, detail: 'comment_moved' as const, excerpt, at };
    await orderCommentNotice(parts, notice, session);
  }
}
