import type { FeedSort } from '@roundhouse/shared/feed';
import type { IdeaCard } from '@roundhouse/shared/ideas';

type Measure = (card: IdeaCard) => number;

const postedAt: Measure = (card) => Date.parse(card.createdAt);
const supports: Measure = (card) => card.tally.supports;

/** What each sort measures, the larger first; the same as the server's indexes. */
const measures: Record<FeedSort, Measure> = {
  hot: (card) => card.tally.hot,
  new: postedAt,
  'top-week': supports,
  'top-month': supports,
  top: supports,
  discussed: (card) => card.tally.comments,
};

/**
 * Identifiers of `cards` in their order now. Equals stand by identifier, the newer first, as on
 * the server. Pinned ones (new ideas somebody asked to see) come before all others.
 */
export function rankCards(
  cards: readonly IdeaCard[],
  sort: FeedSort,
  pinned: ReadonlySet<string> = new Set(),
): string[] {
  const measure = measures[sort];
  const rows = cards.map((card) => ({
    id: card.id,
    isPinned: pinned.has(card.id),
    value: pinned.has(card.id) ? postedAt(card) : measure(card),
  }));
  rows.sort(
    (a, b) =>
      Number(b.isPinned) - Number(a.isPinned) ||
      b.value - a.value ||
      (a.id < b.id ? 1 : a.id > b.id ? -1 : 0),
  );
  return rows.map((row) => row.id);
}

/**
 * What is shown while the order must hold still: cards stay where they are, those that are gone
 * leave, new ones come last in their own order.
 */
export function keepOrder(shown: readonly string[], ranked: readonly string[]): string[] {
  const there = new Set(ranked);
  const known = new Set(shown);
  return [...shown.filter((id) => there.has(id)), ...ranked.filter((id) => !known.has(id))];
}

export function isSameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
