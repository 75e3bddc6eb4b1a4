import type { AnswerBrief, Hiding, Idea, IdeaCard } from '@roundhouse/shared/ideas';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { AnswerPromise } from '@roundhouse/shared/promises';
import { concealed } from './concealed.ts';
import type { IdeaRecord, StoredAnswer, StoredHiding } from './ideas.model.ts';

/** Its people and its promise are joined when it is read. */
type Kept<T> = Omit<T, 'author' | 'answer' | 'hidden' | 'promise'> & {
  authorId: string | null;
  answer: StoredAnswer | null;
  hidden: StoredHiding | null;
};
/** An idea as it is stored. */
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
    answer: record.answer ?? null,
    lifetime: record.lifetime && {
      supports: record.lifetime.supports,
      endsAt: record.lifetime.endsAt.toISOString(),
    },
    mergedIntoId: record.mergedIntoId?.toHexString() ?? null,
    hidden: record.hidden ?? null,
    rev: record.rev,
    tally: record.tally,
  };
}

export function toStoredIdea(record: IdeaRecord): StoredIdea {
  const { body, pictures, hackFiles, pledges } = record;
  const rootId = record.rootId.toHexString();
  return { ...toStoredCard(record), rootId, body, pictures, hackFiles, pledges };
}

/** What is read beside ideas: people by id, promises by idea. */
export type Beside = { people: Map<string, PersonBrief>; promises: Map<string, AnswerPromise> };

/** A stored idea, or a card of it, with its people and its promise. */
export function joined<T extends StoredCard>(stored: T, { people, promises }: Beside) {
  const { authorId, answer, hidden, ...rest } = concealed(stored);
  return {
    ...rest,
    author: people.get(authorId ?? '') ?? null,
    answer: answer && signed(answer, people),
    hidden: hidden && traced(hidden, people),
    promise: promises.get(stored.id) ?? null,
  };
}

function traced({ byId, rule, reason, at }: StoredHiding, people: Beside['people']): Hiding {
  return { by: people.get(byId) ?? null, rule, reason, at: at.toISOString() };
}

function signed(answer: StoredAnswer, people: Beside['people']): AnswerBrief | null {
  const { repId, title, department, at, ...rest } = answer;
  const person = people.get(repId);
  return person ? { ...rest, rep: { person, title, department }, at: at.toISOString() } : null;
}

/** What lists show of a whole idea. */
export function cardOf(idea: Idea): IdeaCard {
  const { body: _, pictures: __, hackFiles: ___, pledges: ____, ...card } = idea;
  return card;
}
