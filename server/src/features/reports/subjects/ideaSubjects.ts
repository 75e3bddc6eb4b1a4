import type { Parts } from '../../../app/parts.ts';
import type { ReportedSubject } from './reportedSubject.ts';

type Session = Parameters<Parts['ideas']['get']>[1];

/** Ideas that are reported, as their authors wrote them. */
export async function ideaSubjects(
  { ideas }: Pick<Parts, 'ideas'>,
  ids: string[],
  session?: Session,
): Promise<ReportedSubject[]> {
  const found = await ideas.named(ids, session);
  return found.map((idea) => {
    const { id, authorId, boardId, title, language, body, slug, pictures, hidden, status } = idea;
    return {
      id,
      authorId,
      boardId,
      title,
      publicTitle: hidden ? hidden.reason : title,
      about: hidden ? { [hidden.language]: hidden.reason } : { [language]: title },
      body,
      language,
      path: `/ideas/${id}/${slug}`,
      pictures,
      createdAt: new Date(idea.createdAt),
      editedAt: idea.editedAt ? new Date(idea.editedAt) : null,
      isHidden: hidden !== null,
      isThere: status !== 'withdrawn' && idea.mergedIntoId === null,
    };
  });
}
