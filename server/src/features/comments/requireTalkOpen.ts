import type { Topic } from '@roundhouse/shared/comments';
import type { Asker } from '@roundhouse/shared/permissions';
import { can } from '@roundhouse/shared/permissions';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { StoredComment } from './storedComment.ts';
import type { Session } from './topicKeeper.ts';

type Writing = { topic: Topic; parent: StoredComment | null; author: NonNullable<Asker> };

/**
 * Refuses `talk_locked` where a moderator locked the talk or the thread, for moderators too, and
 * `slow_mode` where the person wrote here too short a time ago; moderators, who answer many, may
 * write at any pace.
 */
export async function requireTalkOpen(
  parts: Pick<Parts, 'talks' | 'comments' | 'clock'>,
  { topic, parent, author }: Writing,
  session: Session,
): Promise<void> {
  const { locked, slowSeconds } = await parts.talks.get(topic, session);
  const root = parent && (await parts.comments.get(parent.rootId, session));
  const lock = locked ?? root?.locked;
  if (lock) throw new Refusal('talk_locked', { reason: lock.reason });
  if (slowSeconds === 0 || can(author, 'comment.curate')) return;
  const last = await parts.comments.lastOf(author.id, topic, session);
  const passedMs = last ? parts.clock().getTime() - last.getTime() : Number.POSITIVE_INFINITY;
  const retryAfterSeconds = Math.ceil((slowSeconds * 1000 - passedMs) / 1000);
  if (retryAfterSeconds > 0) throw new Refusal('slow_mode', { retryAfterSeconds });
}
