import type { Page } from '../engine/ideaEngine.ts';
import type { SearchFilter } from '../engine/searchFilter.ts';
import type { SearchedIdea, SimilarIdea, SimilarOptions } from '../engine/types.ts';

/** What can be asked of the thread that searches, and what it answers. */
export type Asked = {
  /** `isReading` while all ideas are read: what words mean is learned once that is over. */
  put: { asks: { ideas: SearchedIdea[]; isReading?: boolean }; answers: null };
  find: {
    asks: { text: string; filter: SearchFilter; page: Page };
    answers: { ids: string[]; isMore: boolean };
  };
  similar: { asks: { title: string; options: SimilarOptions }; answers: SimilarIdea[] };
  tags: {
    asks: { boardId: string | null; limit: number };
    answers: { tag: string; ideas: number }[];
  };
  /** Learns what words mean from all that is there, if need be; answers the index's bytes. */
  settle: { asks: object; answers: { bytes: number } };
};
export type Name = keyof Asked;
export type Ask = { [N in Name]: { name: N } & Asked[N]['asks'] }[Name];

export type ToThread = { number: number; ask: Ask };
export type FromThread =
  | { number: number; answer: Asked[Name]['answers'] }
  | { number: number; error: string }
  | { isWorn: true };
