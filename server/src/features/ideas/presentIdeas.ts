import type { Idea, IdeaCard } from '@roundhouse/shared/ideas';
import type { Parts } from '../../app/parts.ts';
import { promisesOf } from '../promises/index.ts';
import { type Beside, joined, type StoredCard, type StoredIdea } from './storedIdea.ts';

export type Joining = Pick<Parts, 'people' | 'promises'>;

/** An idea as others see it: with people and its promise as they are now. */
export async function presentIdea(parts: Joining, stored: StoredIdea): Promise<Idea> {
  const { rootId: _, ...idea } = joined(stored, await readBeside(parts, [stored]));
  return idea;
}

/** Cards in the given order, each with people and its promise as they are now. */
export async function presentCards(parts: Joining, cards: StoredCard[]): Promise<IdeaCard[]> {
  const beside = await readBeside(parts, cards);
  return cards.map((card) => joined(card, beside));
}

async function readBeside(parts: Joining, cards: StoredCard[]): Promise<Beside> {
  const named = cards.flatMap(({ authorId, answer, hidden }) => [
    authorId ?? [],
    answer?.repId ?? [],
    hidden?.byId ?? [],
  ]);
  const [people, promises] = await Promise.all([
    parts.people.briefs(named.flat()),
    promisesOf(
      parts,
      cards.map(({ id }) => id),
    ),
  ]);
  return { people, promises };
}
