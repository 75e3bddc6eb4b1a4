import { readWords } from '../words/readWords.ts';
import { significantWords, wordBeingTyped } from '../words/significantWords.ts';
import { createBest, isBetter, type Scored } from './best.ts';
import type { TextIndex } from './textIndex.ts';
import { variantsOf } from './variantsOf.ts';

const MOST_WORDS = 12;
/** Beginnings of fewer letters are looked for only where the word may still be being typed. */
const LONG_ENOUGH = 3;

/** The best of the ideas that have all the words of a question, or any where none has all. */
export function findByWords(
  index: TextIndex,
  text: string,
  most: number,
  isWanted: (place: number) => boolean,
): Scored[] {
  const marks = index.marks();
  const all = readWords(text);
  const words = significantWords(all, MOST_WORDS);
  const typed = wordBeingTyped(text, all);
  words.forEach((word) => {
    const isBegun = word.length >= LONG_ENOUGH || word === typed;
    index.score(variantsOf(index, word, isBegun), marks, 1, words.length);
  });
  const needed = words.length;
  // A small word at the end ("robot le") may become one that matters: wanted, but not needed.
  if (typed && !words.includes(typed)) {
    const begun = index.marks();
    index.score(variantsOf(index, typed, true), begun, 1, words.length);
    begun.scores.forEach((score, place) => {
      if (marks.groups[place] === needed)
        marks.scores[place] = score + (marks.scores[place] as number);
    });
  }
  const withAll = createBest(most, isBetter);
  const withAny = createBest(most, isBetter);
  marks.scores.forEach((score, place) => {
    const best = marks.groups[place] === needed ? withAll : withAny;
    if (score === 0 || !best.mayTake(score) || !index.isAlive(place) || !isWanted(place)) return;
    best.offer({ place, score });
  });
  const found = withAll.inOrder();
  return found.length > 0 ? found : withAny.inOrder();
}
