import type { IdeaCard } from '@roundhouse/shared/ideas';
import { describe, expect, it } from 'vitest';
import { keepOrder, rankCards } from './ranking.ts';

function aCard(
  id: string,
  tally: Partial<IdeaCard['tally']>,
  createdAt = '2026-01-01T00:00:00.000Z',
) {
  return {
    id,
    createdAt,
    tally: {
      rev: 1,
      supports: 0,
      setAside: 0,
      comments: 0,
      remixes: 0,
      pledgedUnits: 0,
      hot: 0,
      ...tally,
    },
  } as IdeaCard;
}

describe('ranking loaded cards', () => {
  const a = aCard('a', { supports: 3, comments: 9, hot: 1.5 }, '2026-01-03T00:00:00.000Z');
  const b = aCard('b', { supports: 5, comments: 1, hot: 1.2 }, '2026-01-02T00:00:00.000Z');
  const c = aCard('c', { supports: 5, comments: 4, hot: 1.9 }, '2026-01-01T00:00:00.000Z');

  it('orders by what each sort measures', () => {
    expect(rankCards([a, b, c], 'hot')).toEqual(['c', 'a', 'b']);
    expect(rankCards([c, b, a], 'new')).toEqual(['a', 'b', 'c']);
    expect(rankCards([a, b, c], 'discussed')).toEqual(['a', 'c', 'b']);
  });

  it('breaks ties by identifier, the newer first', () => {
    expect(rankCards([a, b, c], 'top')).toEqual(['c', 'b', 'a']);
  });

  it('lets imported votes decide between equals only', () => {
    const imported = { ...b, imported: { votes: 90, author: null, status: null, url: null } };
    expect(rankCards([a, imported, c], 'top')).toEqual(['b', 'c', 'a']);
    expect(rankCards([{ ...a, imported: imported.imported }, b, c], 'top').at(-1)).toBe('a');
  });

  it('puts pinned ideas first, the newest of them on top', () => {
    expect(rankCards([a, b, c], 'top', new Set(['a', 'b']))).toEqual(['a', 'b', 'c']);
  });
});

describe('keeping an order', () => {
  it('moves nobody, not even who is gone, and appends who is new', () => {
    expect(keepOrder(['a', 'b', 'c'], ['d', 'c', 'a', 'e'])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
