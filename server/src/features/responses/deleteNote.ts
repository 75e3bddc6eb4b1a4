import { authoriseOwn } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';

/** Deletes one's own note for good. */
export const deleteNote: UseCase<{ noteId: string }, Record<string, never>> = async (
  { parts, asker },
  { noteId },
) => {
  const known = await parts.notes.get(noteId);
  if (!known) throw new Refusal('not_found');
  authoriseOwn(asker, 'note.delete', known);
  await parts.notes.remove(noteId);
  const { ideaId } = known;
  return { output: {}, events: [{ name: 'note.deleted', payload: { ideaId, noteId } }] };
};
