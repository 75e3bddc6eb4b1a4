import type { FeedSort } from '@roundhouse/shared/feed';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { idSchema } from '@roundhouse/shared/primitives';
import { z } from 'zod';

/** What a list may be sorted by: stored fields, each read off a card as a number. */
const FIELDS = {
  'tally.hot': (card: Sorted) => card.tally.hot,
  'tally.supports': (card: Sorted) => card.tally.supports,
  'tally.comments': (card: Sorted) => card.tally.comments,
  importedVotes: (card: Sorted) => card.imported?.votes ?? 0,
  createdAt: (card: Sorted) => Date.parse(card.createdAt),
};
type Sorted = Pick<IdeaCard, 'id' | 'tally' | 'imported' | 'createdAt'>;
export type OrderField = keyof typeof FIELDS;

/** Supports first; votes an idea brought from elsewhere only break ties. */
const MOST_SUPPORTED: OrderField[] = ['tally.supports', 'importedVotes'];
/** The fields each sort goes by, all from the largest down; ties go by `_id`, also downwards. */
const ORDERS: Record<FeedSort, OrderField[]> = {
  hot: ['tally.hot'],
  new: ['createdAt'],
  'top-week': MOST_SUPPORTED,
  'top-month': MOST_SUPPORTED,
  top: MOST_SUPPORTED,
  discussed: ['tally.comments'],
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long ago, in milliseconds, an idea may have been posted for a sort over a time. */
const WINDOWS: Partial<Record<FeedSort, number>> = {
  'top-week': 7 * DAY_MS,
  'top-month': 30 * DAY_MS,
};

/** Where a page ended: what its last idea was sorted by, in the order's fields, and its id. */
export type FeedPosition = { sort: FeedSort; values: number[]; id: string };

export const orderOf = (sort: FeedSort): OrderField[] => ORDERS[sort];

/** The oldest an idea may be for this sort at `now`; `undefined` where any age will do. */
export function postedSince(sort: FeedSort, now: Date): Date | undefined {
  const window = WINDOWS[sort];
  return window === undefined ? undefined : new Date(now.getTime() - window);
}

export function positionOf(sort: FeedSort, card: Sorted): FeedPosition {
  return { sort, values: ORDERS[sort].map((field) => FIELDS[field](card)), id: card.id };
}

/** The largest instant a date can hold, in ms; no other value comes near it. */
const LARGEST = 8.64e15;

/** A position in one sort; that of another is refused. */
export const positionSchema = (sort: FeedSort) =>
  z.strictObject({
    sort: z.literal(sort),
    values: z.array(z.number().min(-LARGEST).max(LARGEST)).length(ORDERS[sort].length),
    id: idSchema,
  });
