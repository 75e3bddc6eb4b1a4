import { SMALL_WORDS } from './smallWords.ts';

/** Each different word once: those that matter, or all where none does; at most so many. */
export function significantWords(words: string[], most: number): string[] {
  const different = [...new Set(words)];
  const significant = different.filter((word) => !SMALL_WORDS.has(word));
  return (significant.length > 0 ? significant : different).slice(0, most);
}
