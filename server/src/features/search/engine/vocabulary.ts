import type { Locale } from '@roundhouse/shared/primitives';
import { countDifferent, forgivenMistakes, isWithin, lettersOf } from '../words/spelling.ts';
import { stem } from '../words/stem.ts';
import { withRoom } from './growing.ts';
import { createStemFamilies } from './stemFamilies.ts';

/** New words that are sought one by one before they are sorted in with the others. */
const UNSORTED = 2000;

/**
 * Every word of the ideas, numbered as they come, and how to find words by their beginning, by
 * other forms of them, and by what they were misspelt as.
 */
export function createVocabulary() {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  let letters = new Uint32Array(1024);
  let lengths = new Uint8Array(1024);
  const families = { en: createStemFamilies(), fr: createStemFamilies() };
  /** Word numbers in the words' order; newer words follow as they came. */
  let sorted: number[] = [];
  let sortedCount = 0;

  const wordAt = (number: number): string => words[number] as string;

  function sortIn(): void {
    if (words.length - sortedCount < UNSORTED) return;
    sorted = words.map((_, number) => number).sort((a, b) => (wordAt(a) < wordAt(b) ? -1 : 1));
    sortedCount = words.length;
  }

  /** Where the first sorted word is that is not before this text. */
  function placeOf(text: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (wordAt(sorted[middle] as number) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    size: () => words.length,
    wordAt,

    /** The number of a word of an idea in this language, which is new if need be. */
    take(word: string, language: Locale): number {
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.length;
        numbers.set(word, number);
        words.push(word);
        letters = withRoom(letters, words.length);
        letters[number] = lettersOf(word);
        lengths = withRoom(lengths, words.length);
        lengths[number] = word.length;
      }
      if (!families[language].has(number)) families[language].add(number, stem(word, language));
      return number;
    },

    numberOf: (word: string): number | undefined => numbers.get(word),

    /** Words with this one's stem in either language, itself among them where it is known. */
    formsOf(word: string): Set<number> {
      const forms = new Set<number>();
      for (const language of ['en', 'fr'] as const) {
        for (const form of families[language].of(stem(word, language))) forms.add(form);
      }
      return forms;
    },

    /** Words that begin so. */
    startingWith(beginning: string): number[] {
      sortIn();
      const found: number[] = [];
      for (let at = placeOf(beginning); at < sorted.length; at++) {
        const number = sorted[at] as number;
        if (!wordAt(number).startsWith(beginning)) break;
        found.push(number);
      }
      for (let number = sortedCount; number < words.length; number++) {
        if (wordAt(number).startsWith(beginning)) found.push(number);
      }
      return found;
    },

    /** Words that this may be a misspelling of. */
    spelledLike(word: string): number[] {
      const mistakes = forgivenMistakes(word);
      if (mistakes === 0) return [];
      const wanted = lettersOf(word);
      const found: number[] = [];
      for (let number = 0; number < words.length; number++) {
        if (Math.abs((lengths[number] as number) - word.length) > mistakes) continue;
        if (countDifferent(wanted, letters[number] as number) > 2 * mistakes) continue;
        if (isWithin(word, wordAt(number), mistakes)) found.push(number);
      }
      return found;
    },

    /** The number of a word's family: the same for all its forms; that of its first. */
    familyOf: (number: number): number => {
      const english = families.en.firstOf(number);
      return english === -1 ? families.fr.firstOf(number) : english;
    },
  };
}
