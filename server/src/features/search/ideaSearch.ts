import { setImmediate as nextTurn } from 'node:timers/promises';
import { type IdeaKind, type IdeaStatus, isStanding } from '@roundhouse/shared/ideas';
import MiniSearch, { type SearchResult } from 'minisearch';
import { foldText } from './foldText.ts';
import { forgivingQuery, swaps } from './forgivingQuery.ts';
import { significantWords } from './significantWords.ts';
import { createTagCounts } from './tagCounts.ts';

/** What the index reads of an idea. */
export type SearchedIdea = {
  id: string;
  boardId: string;
  kind: IdeaKind;
  status: IdeaStatus;
  authorId: string | null;
  title: string;
  tags: string[];
  body: string;
  /** Anything, while a moderator hides it. */
  hidden?: unknown;
};
export type SearchFilter = {
  boardId?: string | undefined;
  kind?: IdeaKind | undefined;
  tag?: string | undefined;
  /** Only this status; without it those that stand. */
  status?: IdeaStatus | undefined;
  /** Whether also those that do not stand, where no status is asked for. */
  isEveryStatus?: boolean | undefined;
  authorId?: string | undefined;
  /** Only these ideas. */
  among?: Set<string> | undefined;
};
export type SimilarOptions = {
  /** More of what is said, beside the title. */
  body?: string | undefined;
  /** An idea that is not its own likeness. */
  exceptId?: string | undefined;
  limit: number;
};
export type SimilarIdea = { ideaId: string; score: number };
type Known = Pick<SearchedIdea, 'boardId' | 'kind' | 'status' | 'authorId' | 'tags'>;
type ReadSearchable = (afterId: string | null, limit: number) => Promise<SearchedIdea[]>;

export type IdeaSearch = ReturnType<typeof createIdeaSearch>;

const SLICE = 100;

/** The share of a title's words that an idea must have to be like it. */
const LIKENESS = 0.4;

/**
 * An index, in memory, of the ideas that are neither withdrawn nor hidden: finds them by words, small spelling
 * mistakes forgiven, and counts the tags of those that stand. Use cases put in what they have stored; `fill` reads the rest
 * at start.
 */
export function createIdeaSearch(readSearchable: ReadSearchable) {
  const index = new MiniSearch<SearchedIdea>({
    fields: ['title', 'tags', 'body'],
    extractField: (idea, field) => (field === 'id' ? idea.id : foldText(textOf(idea, field))),
  });
  const known = new Map<string, Known>();
  /** Ideas that were withdrawn, or are hidden. */
  const gone = new Set<string>();
  const tags = createTagCounts();
  let filled: Promise<void> = Promise.resolve();

  function forget(id: string) {
    const old = known.get(id);
    if (!old) return;
    index.discard(id);
    known.delete(id);
    if (isStanding(old.status)) tags.count(old, -1);
  }

  /** Takes in what is now stored of an idea; a withdrawn or hidden one leaves the index. */
  function put(idea: SearchedIdea): void {
    forget(idea.id);
    if (idea.status === 'withdrawn' || idea.hidden) {
      gone.add(idea.id);
      return;
    }
    gone.delete(idea.id);
    const { boardId, kind, status, authorId } = idea;
    index.add(idea);
    known.set(idea.id, { boardId, kind, status, authorId, tags: idea.tags });
    if (isStanding(status)) tags.count(idea, 1);
  }

  /** Reads all ideas in slices, so that others get their turn; what was put meanwhile is newer. */
  async function readAll(): Promise<void> {
    for (let afterId: string | null = null; ; ) {
      const slice: SearchedIdea[] = await readSearchable(afterId, SLICE);
      for (const idea of slice) {
        if (!known.has(idea.id) && !gone.has(idea.id)) put(idea);
      }
      const last = slice.at(-1);
      if (!last || slice.length < SLICE) return;
      afterId = last.id;
      await nextTurn();
    }
  }

  function search(words: string[], filter: SearchFilter, combineWith: 'AND' | 'OR') {
    return index
      .search(forgivingQuery(words, combineWith), {
        boost: { title: 4, tags: 2 },
        filter: ({ id }) => matches(id, known.get(id), filter),
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
  }

  return {
    put,

    /** Starts reading the store; questions wait until it is done. Rejects where the store does. */
    fill(): Promise<void> {
      const work = readAll();
      filled = work.catch(() => undefined);
      return work;
    },

    /** Identifiers of ideas with all the words, or with any where none has all; likeliest first. */
    async find(text: string, filter: SearchFilter): Promise<string[]> {
      await filled;
      const words = significantWords(foldText(text));
      const withAll = search(words, filter, 'AND');
      return idsOf(withAll.length > 0 ? withAll : search(words, filter, 'OR'));
    },

    /**
     * Ideas that stand and say much of what a title (and, where given, a body) says, likeliest
     * first. The score is from 0 to 1 and means the same for every question, so that a threshold
     * can tell likely duplicates.
     */
    async similar(title: string, { exceptId, limit }: SimilarOptions): Promise<SimilarIdea[]> {
      await filled;
      const words = significantWords(foldText(title));
      const share = ({ queryTerms }: SearchResult) => countFound(words, queryTerms) / words.length;
      return search(words, {}, 'OR')
        .filter((found) => found.id !== exceptId && share(found) >= LIKENESS)
        .slice(0, limit)
        .map((found) => ({ ideaId: found.id, score: share(found) }));
    },

    /** Tags of a board, or of all, most used first. */
    async tags(boardId: string | null, limit: number) {
      await filled;
      return tags.mostUsed(boardId, limit);
    },
  };
}

/** How many of the words were found, as typed or with letters swapped. */
function countFound(words: string[], found: string[]): number {
  return words.filter((word) => [word, ...swaps(word)].some((each) => found.includes(each))).length;
}

const idsOf = (found: SearchResult[]): string[] => found.map(({ id }) => id);

function textOf(idea: SearchedIdea, field: string): string {
  if (field === 'tags') return idea.tags.join(' ');
  return field === 'title' ? idea.title : idea.body;
}

function matches(id: string, idea: Known | undefined, filter: SearchFilter): boolean {
  return (
    idea !== undefined &&
    isOfStatus(idea, filter) &&
    (filter.boardId === undefined || idea.boardId === filter.boardId) &&
    (filter.kind === undefined || idea.kind === filter.kind) &&
    (filter.tag === undefined || idea.tags.includes(filter.tag)) &&
    (filter.authorId === undefined || idea.authorId === filter.authorId) &&
    (filter.among === undefined || filter.among.has(id))
  );
}

function isOfStatus({ status }: Known, filter: SearchFilter): boolean {
  if (filter.status !== undefined) return status === filter.status;
  return filter.isEveryStatus === true || isStanding(status);
}
