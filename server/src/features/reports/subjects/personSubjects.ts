import type { Parts } from '../../../app/parts.ts';
import type { ReportedSubject } from './reportedSubject.ts';

/** Kept where a person's name would outlive their account. */
const SOMEBODY = { en: 'a profile', fr: 'un profil' };

/** People whose name, picture or words about themselves are reported. */
export async function personSubjects(
  { people }: Pick<Parts, 'people'>,
  ids: string[],
): Promise<ReportedSubject[]> {
  const found = await Promise.all(ids.map((id) => people.get(id)));
  return found.flatMap((person) => {
    if (!person) return [];
    const id = person._id.toHexString();
    return {
      id,
      authorId: id,
      boardId: null,
      title: person.name,
      publicTitle: person.name,
      about: SOMEBODY,
      body: person.bio,
      language: null,
      path: `/people/${id}`,
      pictures: [],
      createdAt: person.createdAt,
      // The record's own date moves with much that nobody sees.
      editedAt: null,
      isHidden: false,
      isThere: true,
    };
  });
}
