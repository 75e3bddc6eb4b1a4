import type { Idea, IdeaCard } from '@roundhouse/shared/ideas';
import type { Parts } from '../../app/parts.ts';
import { type StoredCard, type StoredIdea, toCard, toIdea } from './storedIdea.ts';

type Joining = Pick<Parts, 'people'>;

/** An idea as others see it: with its author as they are now. */
export async function presentIdea({ people }: Joining, stored: StoredIdea): Promise<Idea> {
  const { authorId } = stored;
  const briefs = await people.briefs(authorId === null ? [] : [authorId]);
  return toIdea(stored, briefs.get(authorId ?? '') ?? null);
}

/** Cards in the given order, each with its author as they are now. */
export async function presentCards({ people }: Joining, cards: StoredCard[]): Promise<IdeaCard[]> {
  const briefs = await people.briefs(cards.flatMap(({ authorId }) => authorId ?? []));
  return cards.map((card) => toCard(card, briefs.get(card.authorId ?? '') ?? null));
}
