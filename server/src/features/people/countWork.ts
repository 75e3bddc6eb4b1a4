import type { Person } from '@roundhouse/shared/people';
import type { Parts } from '../../app/parts.ts';

/** How much a person has written and supported, as it stands. */
export async function countWork(parts: Parts, personId: string): Promise<Person['counts']> {
  const [ideas, supports, comments] = await Promise.all([
    parts.ideas.countByAuthor(personId),
    parts.supports.countByPerson(personId),
    parts.comments.countByAuthor(personId),
  ]);
  return { ideas, supports, comments };
}
