import type { Query } from 'minisearch';

/** Words of four letters and more may be wrong in a fifth of them. */
const FUZZY = 0.2;
const SHORTEST_FUZZY = 4;
/** What a word with two letters the other way round counts for, beside the word as it was typed. */
const SWAPPED_WEIGHT = 0.4;

/**
 * Asks for words as people type them: small mistakes forgiven, two neighbouring letters swapped
 * too (which a distance of letters counts as two mistakes), and the beginnings of words. Short
 * words match as beginnings only when last, where they may still be being typed.
 */
export function forgivingQuery(words: string[], combineWith: 'AND' | 'OR'): Query {
  return {
    combineWith,
    queries: words.map((word, at) => ({
      combineWith: 'OR',
      queries: [
        {
          queries: [word],
          fuzzy: word.length >= SHORTEST_FUZZY && FUZZY,
          prefix: word.length > 2 || at === words.length - 1,
        },
        { queries: swaps(word), combineWith: 'OR', boostTerm: () => SWAPPED_WEIGHT },
      ],
    })),
  };
}

/** A word's spellings with two neighbouring letters swapped. */
export function swaps(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < SHORTEST_FUZZY) return [];
  const swapped = letters
    .slice(1)
    .map((letter, at) => letters.toSpliced(at, 2, letter, letters[at] as string).join(''));
  return [...new Set(swapped)].filter((spelling) => spelling !== word);
}
