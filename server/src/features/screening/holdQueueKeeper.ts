import type { QueueShown } from '@roundhouse/shared/queue';
import { excerptOf } from '../ideas/index.ts';
import type { QueueKeeper } from '../queue/index.ts';
import type { StoredHold } from './holds.store.ts';

/** Characters of a comment that stand for a title. */
const TITLE = 80;

/** What the queue shows of posts that wait. */
export const holdQueueKeeper: QueueKeeper = {
  async show(parts, subjects) {
    const held = await parts.holds.among(subjects.map(({ id }) => id));
    const briefs = await parts.people.briefs(held.map(({ authorId }) => authorId));
    return new Map(held.map((each) => [each.id, shown(each, briefs.get(each.authorId) ?? null)]));
  },
};

function shown(held: StoredHold, author: QueueShown['author']): QueueShown {
  const { kind, title, body, language, path, postId, reasons, rev } = held;
  return {
    title: title ?? excerptOf(body, TITLE),
    excerpt: excerptOf(body),
    language,
    author,
    path: path ?? (kind === 'idea' ? '/' : `/ideas/${postId}`),
    facts: [
      { kind: 'held', value: kind },
      // A moderator decides what they have read: see `requireWaiting`.
      { kind: 'rev', value: rev },
      ...reasons.map(({ rule }) => ({ kind: 'reason', value: rule })),
    ],
  };
}
