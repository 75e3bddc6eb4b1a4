import type { IdeaCard, IdeaText } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import type { Outcome } from '../../app/useCase.ts';
import type { ImportedDraft } from './ideaRecord.store.ts';
import { presentCards } from './presentIdeas.ts';
import { wordsOf } from './wordsOf.ts';

/** An idea from elsewhere. `importKey` names its row, so that it is taken only once. */
export type ImportedRow = Omit<IdeaText, 'pictures' | 'hackFiles'> &
  Pick<ImportedDraft, 'importKey' | 'imported' | 'createdAt'>;

/**
 * Stores the rows that were not imported before (all for one board), counts them on it and makes
 * them searchable. The output is what was taken; a run by another at the same time is a duplicate
 * key. Give it some hundred rows at once.
 */
export async function takeImported(
  parts: Parts,
  rows: ImportedRow[],
): Promise<Outcome<IdeaCard[]>> {
  const known = await parts.ideas.knownImportKeys(rows.map(({ importKey }) => importKey));
  const drafts = rows.flatMap((row) => {
    if (known.has(row.importKey)) return [];
    known.add(row.importKey);
    return toDraft(row);
  });
  const boardId = drafts[0]?.boardId;
  if (boardId === undefined) return { output: [], events: [] };
  const { taken, board } = await parts.ideaTurns(boardId, () =>
    parts.storage.transaction(async (session) => ({
      taken: await parts.ideas.insertImported(drafts, session),
      board: await parts.boards.countIdeas(boardId, drafts.length, session),
    })),
  );
  for (const idea of taken) parts.search.put(idea);
  return {
    output: await presentCards(parts, taken),
    events: board ? [{ name: 'board.changed', payload: board }] : [],
  };
}

function toDraft({ importKey, imported, createdAt, ...text }: ImportedRow): ImportedDraft {
  const words = wordsOf({ ...text, pictures: [], hackFiles: [] });
  return { id: makeId(), ...words, importKey, imported, createdAt };
}
