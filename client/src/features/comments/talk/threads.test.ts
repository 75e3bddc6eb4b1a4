import type { Comment } from '@roundhouse/shared/comments';
import { describe, expect, it } from 'vitest';
import { type Branch, threadsOf } from './threads.ts';

const aComment = (id: string, parentId: string | null = null) => ({ id, parentId }) as Comment;
const drawn = (branches: Branch[]): unknown[] =>
  branches.map(({ comment, isWaiting, replies }) =>
    isWaiting ? `${comment.id}…` : [comment.id, ...drawn(replies)],
  );

describe('threads', () => {
  const a = aComment('a');
  const a1 = aComment('a1', 'a');
  const a11 = aComment('a11', 'a1');
  const a2 = aComment('a2', 'a');
  const b = aComment('b');

  it('keep replies under what they answer, in the order given', () => {
    expect(drawn(threadsOf([a, a1, a11, a2, b], []))).toEqual([
      ['a', ['a1', ['a11']], ['a2']],
      ['b'],
    ]);
  });

  it('show what waits on top, a waiting reply in its place', () => {
    const waiting = [aComment('w'), aComment('r', 'a')];
    expect(drawn(threadsOf([a, a1, b], waiting))).toEqual(['w…', ['a', ['a1'], 'r…'], ['b']]);
  });

  it('show a comment once when it was stored meanwhile', () => {
    expect(drawn(threadsOf([a, a1], [a1, a]))).toEqual([['a', ['a1']]]);
  });

  it('leave out a reply whose thread is not loaded', () => {
    expect(drawn(threadsOf([b, a1], []))).toEqual([['b']]);
  });
});
