/// <reference path="./snowballStemmers.d.ts" />
import type { Locale } from '@roundhouse/shared/primitives';
import snowball from 'snowball-stemmers';

const stemmers = {
  en: snowball.newStemmer('english'),
  fr: snowball.newStemmer('french'),
} satisfies Record<Locale, unknown>;

/** Shorter words, and those with digits, stand for themselves. */
const WITH_STEM = /^\p{L}{3,}$/u;

/** What a folded word has in common with its other forms in a language (Snowball). */
export function stem(word: string, language: Locale): string {
  return WITH_STEM.test(word) ? stemmers[language].stem(word) : word;
}
