import { type Asker, denial } from '@roundhouse/shared/permissions';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { StoredHold } from './holds.store.ts';

/**
 * Who wrote what waited, as they stand now. Whoever may not write any more is not written for:
 * refuses with `author_restricted`, or `not_found` where they are gone.
 */
export async function authorOf(
  parts: Pick<Parts, 'people' | 'standings' | 'clock'>,
  { authorId, kind }: Pick<StoredHold, 'authorId' | 'kind'>,
): Promise<NonNullable<Asker>> {
  const brief = (await parts.people.briefs([authorId])).get(authorId);
  if (!brief) throw new Refusal('not_found');
  const restriction = await parts.standings.restrictionOf(authorId, parts.clock());
  const author = { id: authorId, role: brief.role, restriction };
  const isIdea = kind === 'idea' || kind === 'ideaEdit';
  if (denial(author, isIdea ? 'idea.post' : 'comment.post')) throw new Refusal('author_restricted');
  return author;
}
