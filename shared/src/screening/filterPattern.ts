import { foldPlain } from './fold.ts';
import { FILTER_LIMITS, type FilterAct, type FilterKind } from './limits.ts';

export type Filter = {
  kind: FilterKind;
  pattern: string;
  language: 'any' | 'en' | 'fr';
  act: FilterAct;
};

const DOMAIN = /^\.?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*(\/\S*)?$/u;

/** Whether a filter can ever match: words with a letter or digit in each, or something like a domain. */
export function isFilterPattern({ kind, pattern }: Pick<Filter, 'kind' | 'pattern'>): boolean {
  if (kind === 'link') return DOMAIN.test(linkPattern(pattern));
  const words = patternWords(pattern);
  return (
    words.length > 0 &&
    words.length <= FILTER_LIMITS.wordsInPhrase &&
    words.every((word) => /[\p{L}\p{N}]/u.test(word) && /^[\p{L}\p{N}*?@$!]+$/u.test(word))
  );
}

/** The words of a pattern, folded; hyphens and apostrophes part words, as they do in a text. */
export function patternWords(pattern: string): string[] {
  return foldPlain(pattern)
    .split(/[\s'’‘\-–_/.,]+/u)
    .filter(Boolean);
}

/** A link's pattern as it is compared: without scheme, `www.` and a star before a dot. */
export function linkPattern(pattern: string): string {
  return pattern
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^\*(?=\.)/, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}
