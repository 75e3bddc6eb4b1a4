import type { IdeaRecord } from './ideas.model.ts';
import type { StoredIdea } from './storedIdea.ts';

/** What search reads of an idea: its words, and what lists are filtered by. */
export const SEARCHABLE_PROJECTION = {
  boardId: 1,
  kind: 1,
  status: 1,
  authorId: 1,
  title: 1,
  tags: 1,
  body: 1,
  language: 1,
  rev: 1,
  mergedIntoId: 1,
  hidden: 1,
} as const;

export type SearchableRecord = Pick<IdeaRecord, '_id' | keyof typeof SEARCHABLE_PROJECTION>;
export type SearchableIdea = Pick<StoredIdea, 'id' | keyof typeof SEARCHABLE_PROJECTION>;

export function toSearchable({
  _id,
  hidden,
  mergedIntoId,
  ...record
}: SearchableRecord): SearchableIdea {
  return {
    ...record,
    id: _id.toHexString(),
    boardId: record.boardId.toHexString(),
    authorId: record.authorId?.toHexString() ?? null,
    mergedIntoId: mergedIntoId?.toHexString() ?? null,
    hidden: hidden ?? null,
  };
}
