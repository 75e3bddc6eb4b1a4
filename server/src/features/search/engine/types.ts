import type { IdeaKind, IdeaStatus } from '@roundhouse/shared/ideas';
import type { Locale } from '@roundhouse/shared/primitives';

/** What search reads of an idea. */
export type SearchedIdea = {
  id: string;
  boardId: string;
  kind: IdeaKind;
  status: IdeaStatus;
  authorId: string | null;
  title: string;
  tags: string[];
  body: string;
  language: Locale;
  rev: number;
  /** The idea it was merged into. */
  mergedIntoId?: string | null;
  /** Anything, while a moderator hides it. */
  hidden?: unknown;
};
export type Known = Pick<
  SearchedIdea,
  'boardId' | 'kind' | 'status' | 'authorId' | 'tags' | 'rev'
> & {
  place: number;
  mergedIntoId: string | null;
};
export type SimilarOptions = {
  /** More of what is said, beside the title. */
  body?: string | undefined;
  /** An idea that is not its own likeness. */
  exceptId?: string | undefined;
  limit: number;
};
/** The score is from 0 to 1 and means the same for every question. */
export type SimilarIdea = { ideaId: string; score: number };
