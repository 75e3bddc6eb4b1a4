import type { CaseFile } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';
import { presentCards, type StoredIdea } from '../ideas/index.ts';
import { presentPerson } from '../people/index.ts';
import { presentResponses } from './presentResponses.ts';

const SHOWN = 5;

/** Who wrote an idea, and what else they did here; `null` for an imported idea. */
export async function fanStory(
  parts: Parts,
  { id, authorId }: StoredIdea,
): Promise<CaseFile['fan']> {
  const person = authorId === null ? null : await presentPerson(parts, authorId);
  if (!person) return null;
  const [hacks, ideas, comments, supported, answers] = await Promise.all([
    parts.ideas.countByAuthor(person.id, 'hack'),
    parts.ideas.newestOf(person.id, SHOWN + 1),
    parts.comments.newestOf(person.id, SHOWN),
    supportedIdeas(parts, person.id),
    parts.responses.toAuthor(person.id, SHOWN),
  ]);
  const others = ideas.filter((idea) => idea.id !== id).slice(0, SHOWN);
  return {
    person,
    hacks,
    ideas: await presentCards(parts, others),
    comments,
    supported,
    answers: await presentResponses(parts, answers),
  };
}

/** What they supported last, but what they wrote themselves, which they support from the start. */
async function supportedIdeas(parts: Parts, personId: string) {
  const ids = await parts.supports.supportedBy(personId, LOOKED_THROUGH);
  const cards = new Map((await parts.ideas.cards(ids)).map((card) => [card.id, card]));
  const others = ids
    .flatMap((id) => cards.get(id) ?? [])
    .filter(({ authorId, status }) => authorId !== personId && status !== 'withdrawn');
  return presentCards(parts, others.slice(0, SHOWN));
}

/** Supports looked through for ideas of others. */
const LOOKED_THROUGH = 25;
