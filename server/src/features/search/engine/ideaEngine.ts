import { isStanding } from '@roundhouse/shared/ideas';
import { createTagCounts } from '../tagCounts.ts';
import { findByWords } from './byWords.ts';
import { withRoom } from './growing.ts';
import { findAlike } from './likeness.ts';
import { createMeanings } from './meanings.ts';
import { matches, type SearchFilter } from './searchFilter.ts';
import type { GiveWay } from './subspace.ts';
import { createTextIndex } from './textIndex.ts';
import type { Known, SearchedIdea, SimilarIdea, SimilarOptions } from './types.ts';

export type Page = { from: number; limit: number };

/** So many more are looked for, since several may have been merged into one. */
const SPARE = 10;
/** The index is made anew without those that have gone once they are more than these, and a third. */
const MOST_GONE = 2000;

/**
 * All that search knows: the words, meanings and tags of the ideas that are neither withdrawn nor
 * hidden. It runs in a thread of its own.
 */
export function createIdeaEngine() {
  const index = createTextIndex();
  const meanings = createMeanings(index);
  const tags = createTagCounts();
  const known = new Map<string, Known>();
  const ids: string[] = [];
  /** 1 for each place whose idea stands: most do, and need no looking up. */
  let stands = new Uint8Array(1024);
  /** Revisions of ideas that were withdrawn, or are hidden, so that an older one stays away. */
  const gone = new Map<string, number>();

  const knownAt = (place: number): Known | undefined => known.get(ids[place] as string);

  function forget(id: string): void {
    const old = known.get(id);
    if (!old) return;
    index.remove(old.place);
    known.delete(id);
    if (isStanding(old.status)) tags.count(old, -1);
  }

  /** The idea itself where it stands, or the standing one that it was merged into. */
  function standingIdOf(id: string): string | null {
    const idea = known.get(id);
    if (!idea) return null;
    if (isStanding(idea.status)) return id;
    return idea.mergedIntoId === null ? null : standingIdOf(idea.mergedIntoId);
  }

  return {
    /** Takes in an idea as it is stored; an older revision than the one that is known changes nothing. */
    put(idea: SearchedIdea): void {
      const latest = known.get(idea.id)?.rev ?? gone.get(idea.id) ?? 0;
      if (idea.rev < latest) return;
      forget(idea.id);
      if (idea.status === 'withdrawn' || idea.hidden) {
        gone.set(idea.id, idea.rev);
        return;
      }
      gone.delete(idea.id);
      const { place, words } = index.add(idea);
      meanings.add(place, words);
      ids[place] = idea.id;
      stands = withRoom(stands, place + 1);
      stands[place] = isStanding(idea.status) ? 1 : 0;
      const { rev, boardId, kind, status, authorId, mergedIntoId = null } = idea;
      const kept = { boardId, kind, status, authorId, mergedIntoId, tags: idea.tags };
      known.set(idea.id, { place, rev, ...kept });
      if (isStanding(status)) tags.count(idea, 1);
    },

    /** A page of the ideas with all the words, or with any where none has all; likeliest first. */
    find(text: string, filter: SearchFilter, page: Page): { ids: string[]; isMore: boolean } {
      const among = filter.among && new Set(filter.among);
      const found = findByWords(index, text, page.from + page.limit + 1, (place) =>
        matches(knownAt(place), ids[place] as string, filter, among),
      );
      const end = page.from + page.limit;
      return {
        ids: found.slice(page.from, end).map(({ place }) => ids[place] as string),
        isMore: found.length > end,
      };
    },

    /** Ideas like a title; one that was merged stands for the one it was merged into. */
    similar(title: string, { body = '', exceptId, limit }: SimilarOptions): SimilarIdea[] {
      const offered = (place: number) => {
        if (!index.isAlive(place)) return null;
        const id =
          stands[place] === 1 ? (ids[place] as string) : standingIdOf(ids[place] as string);
        return id === exceptId ? null : id;
      };
      const except = exceptId === undefined ? -1 : (known.get(exceptId)?.place ?? -1);
      const isWanted = (place: number) => place !== except && offered(place) !== null;
      const found = findAlike(index, meanings, { title, body, limit: limit + SPARE }, isWanted);
      const best = new Map<string, number>();
      for (const { place, score } of found) {
        const id = offered(place);
        if (id && !best.has(id)) best.set(id, score);
      }
      return [...best].slice(0, limit).map(([ideaId, score]) => ({ ideaId, score }));
    },

    tags: (boardId: string | null, limit: number) => tags.mostUsed(boardId, limit),

    /** Whether so many ideas have come that what their words mean should be learned anew. */
    isLearningDue: () => meanings.isDue(),
    hasMoreToLearn: () => meanings.hasMore(),
    learn: (giveWay: GiveWay) => meanings.learn(giveWay),

    /** Whether more room is taken by ideas that have gone than is worth keeping. */
    isWorn: () => {
      const lost = index.places() - index.living();
      return lost > MOST_GONE && lost > index.places() / 3;
    },
    bytes: () => index.bytes() + meanings.bytes(),
  };
}
