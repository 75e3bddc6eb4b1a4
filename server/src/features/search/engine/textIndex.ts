import type { Locale } from '@roundhouse/shared/primitives';
import { readWords } from '../words/readWords.ts';
import { SMALL_WORDS } from '../words/smallWords.ts';
import { fieldNorms } from './fieldNorms.ts';
import { withRoom } from './growing.ts';
import { bodyOf, type Counts, createPostings, tagsOf, titleOf } from './postings.ts';
import { createVocabulary } from './vocabulary.ts';

export type TextIndex = ReturnType<typeof createTextIndex>;
export type IndexedText = { title: string; tags: string[]; body: string; language: Locale };
/** Words that stand for the same thing in a question, each with how much it counts (0 to 1). */
export type Variants = Map<number, number>;
/** Marks of all ideas by their places: what they score, and how many groups of words they have. */
export type Marks = { scores: Float32Array; groups: Uint8Array };

/**
 * BM25F (Robertson and Zaragoza, 2009), with the weights that Sun and others (ASE 2011) give the
 * title and the description of reports in which duplicates are sought, before any training.
 */
export const WEIGHTS = { title: 3, tags: 2, body: 1 };
const K1 = 2;

/** The words of ideas, by places that are given in order and never again. */
export function createTextIndex() {
  const vocabulary = createVocabulary();
  const postings = createPostings();
  const norms = fieldNorms();
  let alive = new Uint8Array(1024);
  let places = 0;
  let living = 0;
  /** Weighted frequency in each idea of the group of words that is being looked up. */
  let frequency = new Float32Array(1024);

  /** Takes in a text; answers its place and the words it has. */
  function add(text: IndexedText): { place: number; words: Map<number, Counts> } {
    const place = places++;
    const counts = new Map<number, Counts>();
    const count = (words: string[], field: keyof Counts) => {
      for (const word of words) {
        const number = vocabulary.take(word, text.language);
        const known = counts.get(number) ?? { title: 0, tags: 0, body: 0 };
        known[field] += 1;
        counts.set(number, known);
      }
    };
    const title = readWords(text.title);
    const body = readWords(text.body).filter((word) => !SMALL_WORDS.has(word));
    count(title, 'title');
    count(readWords(text.tags.join(' ')), 'tags');
    count(body, 'body');
    for (const [word, each] of counts) postings.add(word, place, each);
    norms.add(place, significant(title), body.length);
    alive = withRoom(alive, places);
    alive[place] = 1;
    living++;
    return { place, words: counts };
  }

  /** Sums up the group's frequencies and answers in which places it is found. */
  function gather(variants: Variants): number[] {
    const found: number[] = [];
    frequency = withRoom(frequency, places);
    const { title, body } = norms.factors();
    const pairs = postings.pairs();
    const sums = frequency;
    for (const [word, weight] of variants) {
      for (let block = postings.firstBlock(word); block !== 0; block = postings.nextBlock(block)) {
        const end = postings.endOf(block);
        for (let at = postings.beginOf(block); at < end; at += 2) {
          const place = pairs[at] as number;
          const packed = pairs[at + 1] as number;
          if (alive[place] === 0) continue;
          const before = sums[place] as number;
          if (before === 0) found.push(place);
          sums[place] =
            before +
            weight *
              (WEIGHTS.title * titleOf(packed) * (title[place] as number) +
                WEIGHTS.tags * tagsOf(packed) +
                WEIGHTS.body * bodyOf(packed) * (body[place] as number));
        }
      }
    }
    return found;
  }

  const rarity = (ideas: number): number => Math.log(1 + (living - ideas + 0.5) / (ideas + 0.5));

  return {
    vocabulary,
    postings,
    places: () => places,
    living: () => living,
    isAlive: (place: number): boolean => alive[place] === 1,
    rarity,
    add,

    remove(place: number): void {
      if (alive[place] === 1) living--;
      alive[place] = 0;
    },

    marks: (): Marks => ({ scores: new Float32Array(places), groups: new Uint8Array(places) }),

    /**
     * Adds what a group of words is worth to each idea that has any of them. Answers what an idea
     * would have got whose title of so many words has the group once, and how many have it.
     */
    score(variants: Variants, { scores, groups }: Marks, worth: number, titleLength: number) {
      const found = gather(variants);
      const gain = worth * rarity(found.length) * (K1 + 1);
      for (const place of found) {
        const each = frequency[place] as number;
        scores[place] = (scores[place] as number) + (gain * each) / (each + K1);
        groups[place] = (groups[place] as number) + 1;
        frequency[place] = 0;
      }
      const ideal = WEIGHTS.title * norms.ofTitle(titleLength);
      return { best: (gain * ideal) / (ideal + K1), found: found.length };
    },

    bytes: () => postings.bytes() + norms.bytes() + alive.byteLength + frequency.byteLength,
  };
}

/** Small words would make the length of a text say little of what it holds. */
function significant(words: string[]): number {
  return words.reduce((count, word) => count + (SMALL_WORDS.has(word) ? 0 : 1), 0);
}
