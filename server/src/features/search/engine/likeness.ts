import { readWords } from '../words/readWords.ts';
import { significantWords, wordBeingTyped } from '../words/significantWords.ts';
import { createBest, isBetter, type Scored } from './best.ts';
import type { Meanings } from './meanings.ts';
import type { Marks, TextIndex } from './textIndex.ts';
import { variantsOf } from './variantsOf.ts';

export type LikenessQuestion = { title: string; body: string; limit: number };

/** More words of a title, and of a body, than these are not looked up. */
const MOST_OF_TITLE = 24;
const MOST_OF_BODY = 24;
/** What a word of the body is worth beside one of the title. */
const BODY_WORTH = 0.3;
/** A beginning of fewer letters says nothing yet. */
const SHORTEST_BEGUN = 2;
/**
 * How many of the likeliest by their words are compared by their meaning too. Where fewer have any of
 * the words, those nearest in meaning are compared as well: a search of all that questions of
 * frequent words need not pay for.
 */
const COMPARED = 300;
/** What likeness of meaning counts beside likeness of words. */
const MEANING = 0.4;
/** An idea is like a title that scores so much, or has this share of its words, however common. */
const LEAST_SCORE = 0.15;
const LEAST_SHARE = 0.4;
/** From here on likeness of meaning alone makes an idea score enough. */
const LEAST_MEANING = (LEAST_SCORE * (1 + MEANING)) / MEANING;

/**
 * The ideas that are most like a text, by their words and by what these words go together with
 * in all ideas. The score is the share of what an idea with just this title would get.
 */
export function findAlike(
  index: TextIndex,
  meanings: Meanings,
  question: LikenessQuestion,
  isWanted: (place: number) => boolean,
): Scored[] {
  const marks = index.marks();
  const words = wordsOf(index, question);
  const titleLength = words.filter(({ worth }) => worth === 1).length;
  let most = 0;
  for (const { word, worth, isBegun } of words) {
    const { best, found } = index.score(
      variantsOf(index, word, isBegun),
      marks,
      worth,
      titleLength,
    );
    if (worth === 1 || found > 0) most += best;
  }
  if (most === 0) return [];
  const meaning = meanings.of(words);
  const ordered = withTheWords(marks, isWanted);
  if (ordered.length < COMPARED) {
    ordered.push(...withoutTheWords(marks, meaning, COMPARED - ordered.length, isWanted));
  }
  const hasShare = (place: number) => (marks.groups[place] ?? 0) >= LEAST_SHARE * words.length;
  return ordered
    .map(({ place, score }) => {
      return { place, score: (score / most + MEANING * meaning(place)) / (1 + MEANING) };
    })
    .sort((a, b) => (isBetter(a, b) ? -1 : 1))
    .filter(({ place, score }) => score >= LEAST_SCORE || hasShare(place))
    .slice(0, question.limit)
    .map(({ place, score }) => ({ place, score: Math.min(1, score) }));
}

/** The likeliest of those that have any of the words. */
function withTheWords({ scores }: Marks, isWanted: (place: number) => boolean): Scored[] {
  const likeliest = createBest(COMPARED, isBetter);
  let least = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    if (score === 0 || score < least || !isWanted(place)) continue;
    likeliest.offer({ place, score });
    least = likeliest.least();
  }
  return likeliest.inOrder();
}

/** The ideas that have none of the words, and are nearest in meaning if near enough to be offered. */
function withoutTheWords(
  { scores }: Marks,
  meaning: (place: number) => number,
  most: number,
  isWanted: (place: number) => boolean,
): Scored[] {
  const nearest = createBest(most, isBetter);
  for (let place = 0; place < scores.length; place++) {
    if (scores[place] !== 0) continue;
    const score = meaning(place);
    if (score < LEAST_MEANING || !nearest.mayTake(score) || !isWanted(place)) continue;
    nearest.offer({ place, score });
  }
  return nearest.inOrder().map(({ place }) => ({ place, score: 0 }));
}

type Sought = { word: string; worth: number; isBegun: boolean };

/** The words to look up; the last of a title may still be being typed. */
function wordsOf({ vocabulary, postings, rarity }: TextIndex, { title, body }: LikenessQuestion) {
  const all = readWords(title);
  const typed = wordBeingTyped(title, all);
  const chosen = significantWords(all, MOST_OF_TITLE);
  if (typed && !chosen.includes(typed)) chosen.push(typed);
  const ofTitle: Sought[] = chosen.map((word) => ({
    word,
    worth: 1,
    isBegun: word === typed && word.length >= SHORTEST_BEGUN,
  }));
  const known = new Set(ofTitle.map(({ word }) => word));
  const weight = (word: string) => {
    const number = vocabulary.numberOf(word);
    return number === undefined ? 0 : rarity(postings.count(number));
  };
  const ofBody: Sought[] = significantWords(readWords(body), 2000)
    .filter((word) => !known.has(word) && weight(word) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_OF_BODY)
    .map((word) => ({ word, worth: BODY_WORTH, isBegun: false }));
  return [...ofTitle, ...ofBody];
}
