import type { Board } from '@roundhouse/shared/boards';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { describe, expect, it } from 'vitest';
import { isNews } from './matches.ts';

const boards = [{ id: 'b1', slug: 'trains' }] as Board[];
const card = {
  boardId: 'b1',
  kind: 'revival',
  status: 'open',
  tags: ['night-train'],
  author: { id: 'p1' },
} as IdeaCard;

describe('news for the list on screen', () => {
  it.each([
    [{}, true],
    [{ board: 'trains' }, true],
    [{ board: 'robots' }, false],
    [{ kind: 'revival' }, true],
    [{ kind: 'hack' }, false],
    [{ tag: 'night-train' }, true],
    [{ tag: 'h0' }, false],
    [{ status: 'open' }, true],
    [{ status: 'planned' }, false],
    [{ show: 'mine' }, true],
    [{ show: 'supported' }, false],
    [{ q: 'night' }, false],
  ] as const)('%j: %s', (state, expected) => {
    expect(isNews(card, { sort: 'hot', ...state }, boards, 'p1')).toBe(expected);
  });

  it('is not mine when somebody else wrote it', () => {
    expect(isNews(card, { sort: 'hot', show: 'mine' }, boards, 'p2')).toBe(false);
  });
});
