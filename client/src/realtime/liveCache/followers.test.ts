import type { Comment, CommentPage } from '@roundhouse/shared/comments';
import type { StoredEvent } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import type { InfiniteData } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { followComments } from './followComments.ts';

const topic = { kind: 'idea' as const, id: makeId() };

function aComment(change: Partial<Comment> = {}): Comment {
  const id = makeId();
  return {
    id,
    topic,
    parentId: null,
    responseId: null,
    rootId: id,
    depth: 0,
    author: null,
    body: 'Count me in.',
    language: 'en',
    createdAt: '2026-01-01T00:00:00.000Z',
    editedAt: null,
    isDeleted: false,
    isHighlighted: false,
    folded: null,
    locked: null,
    hidden: null,
    rev: 1,
    reactions: { rev: 0, counts: { useful: 0, love: 0, fun: 0, insight: 0, puzzled: 0 } },
    ...change,
  };
}

function pages(lists: Comment[][], next: string | null): InfiniteData<CommentPage> {
  const each = lists.map((comments, index) => ({
    talk: null,
    comments,
    myReactions: {},
    next: index === lists.length - 1 ? next : 'more',
  }));
  return { pages: each, pageParams: lists.map(() => undefined) };
}

const posted = (payload: Comment): StoredEvent => ({ name: 'comment.posted', payload });
const idsOf = (data: unknown) =>
  (data as InfiniteData<CommentPage>).pages.map(({ comments }) => comments.map(({ id }) => id));

describe('the pages of a talk', () => {
  const [one, two] = [aComment(), aComment()];
  const added = aComment();

  it('take a new comment at the end where the oldest come first, once the end is here', () => {
    const input = { topic, sort: 'oldest' as const };
    const whole = followComments(pages([[one], [two]], null), posted(added), input);
    expect(idsOf(whole)).toEqual([[one.id], [two.id, added.id]]);
    const started = pages([[one], [two]], 'more');
    expect(followComments(started, posted(added), input)).toBe(started);
  });

  it('take it at the start where the newest come first', () => {
    const input = { topic, sort: 'newest' as const };
    const after = followComments(pages([[one], [two]], 'more'), posted(added), input);
    expect(idsOf(after)).toEqual([[added.id, one.id], [two.id]]);
  });

  it('take a reply behind its parent, on whichever page that is', () => {
    const reply = aComment({ parentId: one.id, rootId: one.id, depth: 1 });
    const before = pages([[one], [two]], 'more');
    const after = followComments(before, posted(reply), { topic });
    expect(idsOf(after)).toEqual([[one.id, reply.id], [two.id]]);
  });

  it('take none of another topic, and none twice', () => {
    const before = pages([[one]], null);
    for (const other of [
      { ...topic, id: makeId() },
      { ...topic, kind: 'update' as const },
    ]) {
      const elsewhere = posted(aComment({ topic: other }));
      expect(followComments(before, elsewhere, { topic })).toBe(before);
    }
    expect(followComments(before, posted(one), { topic })).toBe(before);
  });

  it('that reply to one response take no other', () => {
    const responseId = makeId();
    const input = { topic, responseId, sort: 'oldest' as const };
    const before = pages([[one]], null);
    expect(followComments(before, posted(added), input)).toBe(before);
    const another = aComment({ responseId: makeId() });
    expect(followComments(before, posted(another), input)).toBe(before);
    const fitting = aComment({ responseId });
    const after = followComments(before, posted(fitting), input);
    const reply = aComment({ parentId: fitting.id, rootId: fitting.id, depth: 1 });
    expect(idsOf(followComments(after, posted(reply), input))).toEqual([
      [one.id, fitting.id, reply.id],
    ]);
  });

  it('forget an older reaction of mine than they show', () => {
    const seen = aComment({ reactions: { ...one.reactions, rev: 5 } });
    const before = pages([[seen]], null);
    const told = { personId: makeId(), topic, commentId: seen.id, mine: 'love' as const };
    const older: StoredEvent = { name: 'reaction.changed', payload: { ...told, rev: 4 } };
    expect(followComments(before, older, { topic })).toBe(before);
    const newer: StoredEvent = { name: 'reaction.changed', payload: { ...told, rev: 6 } };
    expect(followComments(before, newer, { topic })).toMatchObject({
      pages: [{ myReactions: { [seen.id]: 'love' } }],
    });
  });
});
