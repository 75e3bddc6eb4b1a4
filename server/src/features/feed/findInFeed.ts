import { fitsStatus } from '@roundhouse/shared/feed';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import type { Asking } from '../../app/useCase.ts';
import type { StoredCard } from '../ideas/index.ts';
import type { FeedFilter, FeedQuestion } from './feedFilter.ts';

const positionSchema = z.strictObject({ found: z.number().int().min(1).max(1_000_000) });

/** A page of what the search index finds, likeliest first; the position is how many came before. */
export async function findInFeed(
  { parts }: Asking,
  words: string,
  question: FeedQuestion,
  filter: FeedFilter | null,
): Promise<{ cards: StoredCard[]; next: string | null }> {
  const { cursor, limit } = question;
  const start = readCursor(cursor, positionSchema)?.found ?? 0;
  if (!filter) return { cards: [], next: null };
  const { ids, isMore } = await parts.search.find(words, filter, { from: start, limit });
  const cards = new Map((await parts.ideas.cards(ids)).map((card) => [card.id, card]));
  // One may have changed since the index last heard of it.
  const fitting = ids
    .flatMap((id) => cards.get(id) ?? [])
    .filter((card) => fitsStatus(card.status, question));
  const end = start + ids.length;
  return { cards: fitting, next: isMore ? writeCursor({ found: end }) : null };
}
