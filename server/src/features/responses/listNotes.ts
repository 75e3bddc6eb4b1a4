import type { InternalNote } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import type { StoredNote } from './notes.store.ts';

/** What colleagues told each other about an idea, oldest first. */
export const listNotes: UseCase<{ ideaId: string }, InternalNote[]> = async (
  { parts },
  { ideaId },
) => {
  if (!(await parts.ideas.get(ideaId))) throw new Refusal('not_found');
  return answer(await presentNotes(parts, await parts.notes.ofIdea(ideaId)));
};

/** Notes in the given order, each with its author as they are now. */
export async function presentNotes(
  { people }: Pick<Parts, 'people'>,
  stored: StoredNote[],
): Promise<InternalNote[]> {
  const briefs = await people.briefs(stored.map(({ authorId }) => authorId));
  return stored.flatMap(({ authorId, ...note }) => {
    const author = briefs.get(authorId);
    return author ? { ...note, author } : [];
  });
}
