import type { Idea, IdeaCard } from '@roundhouse/shared/ideas';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { IdeaRecord } from './ideas.model.ts';

type Kept<T> = Omit<T, 'author'> & { authorId: string | null };
/** An idea as it is stored: its author is joined when it is read. */
export type StoredIdea = Kept<Idea> & { rootId: string };
export type StoredCard = Kept<IdeaCard>;
/** What a list reads of an idea; the rest stays in the store. */
export type CardRecord = Omit<IdeaRecord, 'body' | 'pledges'>;

export const CARD_PROJECTION = { body: 0, pledges: 0 } as const;

export function toStoredCard(record: CardRecord): StoredCard {
  return {
    id: record._id.toHexString(),
    boardId: record.boardId.toHexString(),
    kind: record.kind,
    status: record.status,
    title: record.title,
    slug: record.slug,
    language: record.language,
    excerpt: record.excerpt,
    tags: record.tags,
    cover: record.pictures[0] ?? null,
    hackFileCount: record.hackFiles.length,
    authorId: record.authorId?.toHexString() ?? null,
    imported: record.imported && { votes: record.importedVotes, ...record.imported },
    parentId: record.parentId?.toHexString() ?? null,
    createdAt: record.createdAt.toISOString(),
    editedAt: record.editedAt?.toISOString() ?? null,
    version: record.version,
    rev: record.rev,
    tally: record.tally,
  };
}

export function toStoredIdea(record: IdeaRecord): StoredIdea {
  const { body, pictures, hackFiles, pledges } = record;
  const rootId = record.rootId.toHexString();
  return { ...toStoredCard(record), rootId, body, pictures, hackFiles, pledges };
}

/** A stored idea with its author, who is `null` for an imported one. */
export function toIdea(stored: StoredIdea, author: PersonBrief | null): Idea {
  const { authorId: _, rootId: __, ...idea } = stored;
  return { ...idea, author };
}

export function toCard(stored: StoredCard, author: PersonBrief | null): IdeaCard {
  const { authorId: _, ...card } = stored;
  return { ...card, author };
}

/** What lists show of a whole idea. */
export function cardOf(idea: Idea): IdeaCard {
  const { body: _, pictures: __, hackFiles: ___, pledges: ____, ...card } = idea;
  return card;
}
