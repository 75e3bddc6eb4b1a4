import type { TextIndex, Variants } from './textIndex.ts';

/** What a word counts that only begins like the one that was asked for, or is spelled like it. */
const BEGUN = 0.5;
const MISSPELLED = 0.5;
/** Of the words with a beginning only these many, the most frequent ones, are looked up. */
const MOST_BEGUN = 64;
const MOST_MISSPELLED = 16;

/**
 * What may stand for a word: its other forms and, if `isBegun` (it may still be being typed), words
 * that begin so. Only where there are none of these, words that it may be a misspelling of, or
 * the two that it is made of.
 */
export function variantsOf(
  { vocabulary, postings }: Pick<TextIndex, 'vocabulary' | 'postings'>,
  word: string,
  isBegun: boolean,
): Variants {
  const variants: Variants = new Map();
  const offer = (words: Iterable<number>, weight: number, most: number) => {
    const frequent = [...words].filter((number) => !variants.has(number));
    if (frequent.length > most) {
      const counts = new Map(frequent.map((number) => [number, postings.count(number)]));
      frequent.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).splice(most);
    }
    for (const number of frequent) variants.set(number, weight);
  };
  offer(vocabulary.formsOf(word), 1, Number.POSITIVE_INFINITY);
  if (isBegun) offer(vocabulary.startingWith(word), BEGUN, MOST_BEGUN);
  if (variants.size === 0) offer(vocabulary.spelledLike(word), MISSPELLED, MOST_MISSPELLED);
  return variants;
}
