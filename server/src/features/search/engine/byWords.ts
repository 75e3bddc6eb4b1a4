import { readWords } from '../words/readWords.ts';
import { significantWords } from '../words/significantWords.ts';
import { createBest, isBetter, type Scored } from './best.ts';
import type { TextIndex } from './textIndex.ts';
import { variantsOf } from './variantsOf.ts';

const MOST_WORDS = 12;
/** A beginning of fewer letters is only taken for one in the last word, which may still be being typed. */
const LONG_ENOUGH = 3;

/** The best of the ideas that have all the words of a question, or any where none has all. */
export function findByWords(
  index: TextIndex,
  text: string,
  most: number,
  isWanted: (place: number) => boolean,
): Scored[] {
  const marks = index.marks();
  const words = significantWords(readWords(text), MOST_WORDS);
  words.forEach((word, at) => {
    const isBegun = word.length >= LONG_ENOUGH || at === words.length - 1;
    index.score(variantsOf(index, word, isBegun), marks, 1, words.length);
  });
  const withAll = createBest(most, isBetter);
  const withAny = createBest(most, isBetter);
  marks.scores.forEach((score, place) => {
    if (score === 0 || !index.isAlive(place) || !isWanted(place)) return;
    withAny.offer({ place, score });
    if (marks.groups[place] === words.length) withAll.offer({ place, score });
  });
  const found = withAll.inOrder();
  return found.length > 0 ? found : withAny.inOrder();
}
