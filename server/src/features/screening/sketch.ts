import { createHmac } from 'node:crypto';
import { wordsIn } from '@roundhouse/shared/screening';

/** Words that are compared together, and how many comparisons are kept of a text. */
const SHINGLE = 3;
const KEPT = 16;
/** Shorter texts are alike by chance: "I agree with all of this." */
const WORDS_AT_LEAST = 12;
/** Share of a text that two have in common when they are nearly the same. */
const NEAR = 0.6;

/** Makes the keyed hash of a word or link, so that the store tells nobody what was posted. */
export function createHash(secret: string): (text: string) => string {
  return (text) => createHmac('sha256', secret).update(text).digest('hex').slice(0, 12);
}

/**
 * A text as its smallest hashes of three words in a row: those of two texts overlap as the texts
 * do (bottom-k sketch: Cohen and Kaplan, "Summarizing data using bottom-k sketches", 2007). Empty
 * for a short text.
 */
export function sketchOf(text: string, hash: (text: string) => string): string[] {
  const words = wordsIn(text).map(({ alike }) => alike);
  if (words.length < WORDS_AT_LEAST) return [];
  const shingles = words.slice(0, 2000).flatMap((_, at, all) => {
    const some = all.slice(at, at + SHINGLE);
    return some.length === SHINGLE ? [some.join(' ')] : [];
  });
  return [...new Set(shingles.map(hash))].sort().slice(0, KEPT);
}

/** Whether two texts are nearly the same, by their sketches. */
export function isNear(one: readonly string[], other: readonly string[]): boolean {
  const smallest = [...new Set([...one, ...other])].sort().slice(0, KEPT);
  const both = smallest.filter((hash) => one.includes(hash) && other.includes(hash));
  return smallest.length > 0 && both.length / smallest.length >= NEAR;
}
