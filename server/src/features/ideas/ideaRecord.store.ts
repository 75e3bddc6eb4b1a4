import { hotWhenPosted, hotWithSupport } from '@roundhouse/shared/ideas';
import { summarisePledges } from '@roundhouse/shared/supports';
import { Types } from 'mongoose';
import type { IdeaRecord } from './ideas.model.ts';
import type { StoredIdea } from './storedIdea.ts';

type Words = Pick<
  StoredIdea,
  'boardId' | 'kind' | 'title' | 'slug' | 'language' | 'body' | 'excerpt' | 'tags'
>;
/** A new idea of a person, whose own support counts from the start. */
export type IdeaDraft = Words &
  Pick<StoredIdea, 'id' | 'pictures' | 'hackFiles' | 'parentId'> & {
    authorId: string;
    /** Top of the parent's tree; `null` where it builds on nothing. */
    rootId: string | null;
    lifetime: IdeaRecord['lifetime'];
    createdAt: Date;
  };
/** An idea taken from elsewhere: nobody here wrote it or supports it yet. */
export type ImportedDraft = Words & {
  id: string;
  importKey: string;
  imported: NonNullable<StoredIdea['imported']>;
  createdAt: Date;
};

const fresh = {
  status: 'open',
  isStanding: true,
  editedAt: null,
  version: 1,
  answer: null,
  lifetime: null,
  mergedIntoId: null,
  hidden: null,
  rev: 1,
} as const;
const numbers = { setAside: 0, comments: 0, remixes: 0, pledgedUnits: 0 } as const;

export function newRecord({ id, authorId, parentId, rootId, ...draft }: IdeaDraft): IdeaRecord {
  const postedMs = draft.createdAt.getTime();
  return {
    ...fresh,
    ...draft,
    _id: new Types.ObjectId(id),
    boardId: new Types.ObjectId(draft.boardId),
    authorId: new Types.ObjectId(authorId),
    imported: null,
    importedVotes: 0,
    parentId: parentId === null ? null : new Types.ObjectId(parentId),
    rootId: new Types.ObjectId(rootId ?? id),
    tally: {
      rev: 1,
      supports: 1,
      ...numbers,
      hot: hotWithSupport(hotWhenPosted(postedMs), postedMs),
    },
    pledges: summarisePledges([], 1),
  };
}

export function importedRecord({ id, imported, ...draft }: ImportedDraft): IdeaRecord {
  const { votes, ...origin } = imported;
  return {
    ...draft,
    ...fresh,
    _id: new Types.ObjectId(id),
    boardId: new Types.ObjectId(draft.boardId),
    pictures: [],
    hackFiles: [],
    authorId: null,
    imported: origin,
    importedVotes: votes,
    parentId: null,
    rootId: new Types.ObjectId(id),
    tally: { rev: 1, supports: 0, ...numbers, hot: hotWhenPosted(draft.createdAt.getTime()) },
    pledges: summarisePledges([], 1),
  };
}
