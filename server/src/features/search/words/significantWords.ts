import { SMALL_WORDS } from './smallWords.ts';

/** Each different word once: those that matter, or all where none does; at most so many. */
export function significantWords(words: string[], most: number): string[] {
  const different = [...new Set(words)];
  const significant = different.filter((word) => !SMALL_WORDS.has(word));
  return (significant.length > 0 ? significant : different).slice(0, most);
}

/** The last word of a text, which may still be being typed; `null` after a space or a full stop. */
export function wordBeingTyped(text: string, words: string[]): string | null {
  return /[\p{L}\p{N}]$/u.test(text) ? (words.at(-1) ?? null) : null;
}
