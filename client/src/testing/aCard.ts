import type { IdeaCard } from '@roundhouse/shared/ideas';

/** An idea as lists show it; `n` makes its identifier. */
export function aCard(n: number, parts: Partial<IdeaCard> = {}): IdeaCard {
  return {
    id: n.toString(16).padStart(24, '0'),
    boardId: 'b'.repeat(24),
    kind: 'improvement',
    status: 'open',
    title: `Idea ${n}`,
    slug: `idea-${n}`,
    language: 'en',
    excerpt: 'A few words about it.',
    tags: [],
    cover: null,
    hackFileCount: 0,
    author: { id: 'c'.repeat(24), name: 'Grace Hopper', avatarUrl: null, role: 'fan' },
    imported: null,
    parentId: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    editedAt: null,
    version: 1,
    answer: null,
    lifetime: null,
    mergedIntoId: null,
    hidden: null,
    rev: 1,
    tally: { rev: 1, supports: 3, setAside: 0, comments: 0, remixes: 0, pledgedUnits: 0, hot: 1 },
    promise: null,
    ...parts,
  };
}
