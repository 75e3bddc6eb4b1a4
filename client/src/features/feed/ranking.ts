import type { FeedSort } from '@roundhouse/shared/feed';
import type { IdeaCard } from '@roundhouse/shared/ideas';

type Measure = (card: IdeaCard) => number;

const postedAt: Measure = (card) => Date.parse(card.createdAt);
/** Votes an idea brought from elsewhere only break ties. */
const mostSupported: Measure[] = [
  (card) => card.tally.supports,
  (card) => card.imported?.votes ?? 0,
];

/** What each sort measures, the larger first; the same as the server's indexes. */
const measures: Record<FeedSort, Measure[]> = {
  hot: [(card) => card.tally.hot],
  new: [postedAt],
  'top-week': mostSupported,
  'top-month': mostSupported,
  top: mostSupported,
  discussed: [(card) => card.tally.comments],
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
  const rows = cards.map((card) => ({ id: card.id, values: valuesOf(card, sort, pinned) }));
  rows.sort((a, b) => compareValues(a.values, b.values) || (a.id < b.id ? 1 : -1));
  return rows.map((row) => row.id);
}

function valuesOf(card: IdeaCard, sort: FeedSort, pinned: ReadonlySet<string>): number[] {
  if (pinned.has(card.id)) return [1, postedAt(card)];
  return [0, ...measures[sort].map((measure) => measure(card))];
}

/** Negative where `a` comes first: the larger at the first difference. */
function compareValues(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/**
 * What is shown while the order must hold still: every card stays where it is, also one that is
 * gone; new ones come last in their own order.
 */
export function keepOrder(shown: readonly string[], ranked: readonly string[]): string[] {
  const known = new Set(shown);
  return [...shown, ...ranked.filter((id) => !known.has(id))];
}

export function isSameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
