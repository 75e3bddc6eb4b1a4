import type { MergeSide } from '@roundhouse/shared/merging';
import type { Parts } from '../../app/parts.ts';
import { presentCards, type StoredIdea } from '../ideas/index.ts';

const followed = (id: string) => ({ kind: 'idea', id }) as const;

/** What one of two ideas has that may be merged. */
export async function countSide(parts: Parts, stored: StoredIdea): Promise<MergeSide> {
  const [[idea], followers, responses, decisions] = await Promise.all([
    presentCards(parts, [stored]),
    parts.subscriptions.count(followed(stored.id)),
    parts.responses.ofIdea(stored.id),
    parts.decisions.ofIdea(stored.id),
  ]);
  if (!idea) throw new Error('A card was asked for and none was given.');
  const { supports, comments } = idea.tally;
  const pledges = stored.pledges.people;
  return {
    idea,
    supporters: supports,
    pledges,
    comments,
    followers,
    responses: responses.length,
    decisions: decisions.length,
  };
}
