import type { FeedPage } from '@roundhouse/shared/feed';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { countSearch } from '../../app/rateLimits.ts';
import { type Asking, answer, type UseCase } from '../../app/useCase.ts';
import { presentCards, type StoredCard } from '../ideas/index.ts';
import { type FeedFilter, type FeedQuestion, filterOf } from './feedFilter.ts';
import {
  type FeedPosition,
  orderOf,
  positionOf,
  positionSchema,
  postedSince,
} from './feedOrder.ts';
import { findInFeed } from './findInFeed.ts';

const NO_SUPPORTS = { supportedIds: [], setAside: {} };
const NOTHING: FeedPage = { ideas: [], ...NO_SUPPORTS, next: null };

/** A page of ideas, sorted, filtered or searched for, and which of them the asker supports. */
export const listFeed: UseCase<FeedQuestion, FeedPage> = async (asking, question) => {
  const { parts, asker } = asking;
  const filter = await filterOf(asking, question);
  const words = question.q?.trim();
  if (words) await countSearch(asking);
  const { cards, next } = words
    ? await findInFeed(asking, words, question, filter)
    : await readFeed(asking, question, filter);
  if (cards.length === 0) return answer({ ...NOTHING, next });
  const ids = cards.map(({ id }) => id);
  // Read after the ideas, so that it is never older than their numbers.
  const mine = asker ? await parts.supports.supportedAmong(asker.id, ids) : NO_SUPPORTS;
  return answer({ ideas: await presentCards(parts, cards), ...mine, next });
};

async function readFeed(
  { parts }: Asking,
  { sort, cursor, limit }: FeedQuestion,
  filter: FeedFilter | null,
): Promise<{ cards: StoredCard[]; next: string | null }> {
  const after: FeedPosition | null = readCursor(cursor, positionSchema(sort));
  if (!filter) return { cards: [], next: null };
  const found = await parts.feed.page({
    filter: { ...filter, postedSince: postedSince(sort, parts.clock()) },
    order: orderOf(sort),
    after,
    limit: limit + 1,
  });
  const cards = found.slice(0, limit);
  const last = found.length > limit ? cards.at(-1) : undefined;
  return { cards, next: last ? writeCursor(positionOf(sort, last)) : null };
}
