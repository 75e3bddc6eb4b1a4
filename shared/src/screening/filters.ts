import { type Filter, linkPattern, patternWords } from './filterPattern.ts';
import { type FoldedWord, foldAlike, wordsIn } from './fold.ts';

/** A place of a text that a filter means. */
export type FilterMatch = { filter: Filter; found: string; from: number; until: number };

/** Filters made ready to be tried on many texts. */
export type CompiledFilters = (text: string, language: string) => FilterMatch[];

type Phrase = { filter: Filter; plain: string[]; alike: string[] | null };
/** Of one filter, so many places are enough. */
const MOST_MATCHES = 100;

/**
 * Tries filters on a text without any regular expression of theirs: words by the way they are
 * folded, wildcards by a comparison that never goes back further than the last star.
 */
export function compileFilters(filters: readonly Filter[]): CompiledFilters {
  const phrases = filters.filter(({ kind }) => kind === 'word').map(toPhrase);
  const byFirst = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const phrase of phrases) {
    const firsts = [phrase.plain[0], phrase.alike?.[0]].filter((word) => word !== undefined);
    if (firsts.some(isWild)) others.push(phrase);
    else
      for (const first of new Set(firsts))
        byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const links = filters.filter(({ kind }) => kind === 'link');
  return (text, language) => {
    const words = wordsIn(text);
    const found = words.flatMap((word, at) =>
      [
        ...new Set([
          ...(byFirst.get(word.plain) ?? []),
          ...(byFirst.get(word.alike) ?? []),
          ...others,
        ]),
      ]
        .filter(({ filter }) => filter.language === 'any' || filter.language === language)
        .filter((phrase) => standsAt(phrase, words, at))
        .map((phrase) => placeOf(text, words, at, phrase)),
    );
    return [...found, ...linkMatches(text, links)].slice(0, MOST_MATCHES);
  };
}

/** A pattern of digits alone means digits: it is not compared by what looks alike. */
function toPhrase(filter: Filter): Phrase {
  const plain = patternWords(filter.pattern);
  const hasLetters = plain.every((word) => /\p{L}/u.test(word));
  return { filter, plain, alike: hasLetters ? plain.map(foldAlikePattern) : null };
}

/** `*` and `?` stay what they are. */
const foldAlikePattern = (word: string) => foldAlike(word);
const isWild = (word: string) => word.includes('*') || word.includes('?');

function standsAt({ plain, alike }: Phrase, words: FoldedWord[], at: number): boolean {
  const fits = (pattern: string[], fold: 'plain' | 'alike') =>
    pattern.every((word, offset) => {
      const here = words[at + offset];
      return here !== undefined && matchesGlob(here[fold], word);
    });
  return fits(plain, 'plain') || (alike !== null && fits(alike, 'alike'));
}

function placeOf(text: string, words: FoldedWord[], at: number, { filter, plain }: Phrase) {
  const from = (words[at] as FoldedWord).from;
  const until = (words[at + plain.length - 1] as FoldedWord).until;
  return { filter, found: text.slice(from, until), from, until };
}

/** Whether a word is as a pattern says, where `*` stands for any letters and `?` for one. Linear in practice, quadratic at worst. */
export function matchesGlob(word: string, pattern: string): boolean {
  let at = 0;
  let by = 0;
  let star = -1;
  let kept = 0;
  while (at < word.length) {
    if (by < pattern.length && (pattern[by] === '?' || pattern[by] === word[at])) {
      at++;
      by++;
    } else if (pattern[by] === '*') {
      star = by++;
      kept = at;
    } else if (star >= 0) {
      by = star + 1;
      at = ++kept;
    } else return false;
  }
  while (pattern[by] === '*') by++;
  return by === pattern.length;
}

/** Whatever in a text could be an address, with or without a scheme. */
const ADDRESS = /[\p{L}\p{N}](?:[\p{L}\p{N}-]|\.(?=[\p{L}\p{N}]))*(?:\/[^\s<>()[\]"'`]*)?/gu;
const LONGEST_ADDRESS = 300;

function linkMatches(text: string, filters: Filter[]): FilterMatch[] {
  if (filters.length === 0) return [];
  return Array.from(text.matchAll(ADDRESS)).flatMap((match) => {
    const written = match[0].slice(0, LONGEST_ADDRESS);
    if (!written.includes('.')) return [];
    const place = { found: written, from: match.index, until: match.index + written.length };
    return filters
      .filter(({ pattern }) => isUnder(written.toLowerCase(), linkPattern(pattern)))
      .map((filter) => ({ filter, ...place }));
  });
}

/** Whether an address is of this domain or one below it, and of this path or one below it. */
export function isUnder(address: string, pattern: string): boolean {
  const [host, path] = splitAddress(address);
  const [domain, below] = splitAddress(pattern);
  const isOfDomain = domain.startsWith('.')
    ? host.endsWith(domain)
    : host === domain || host.endsWith(`.${domain}`);
  return isOfDomain && (below === '' || path === below || path.startsWith(`${below}/`));
}

function splitAddress(address: string): [host: string, path: string] {
  const slash = address.indexOf('/');
  const host = slash < 0 ? address : address.slice(0, slash);
  return [toAscii(host), slash < 0 ? '' : address.slice(slash).replace(/\/+$/, '')];
}

/** The host as browsers ask for it, so that "bücher.example" and its punycode are one. */
function toAscii(host: string): string {
  const dot = host.startsWith('.') ? '.' : '';
  try {
    return dot + new URL(`http://${host.slice(dot.length)}`).hostname;
  } catch {
    return host;
  }
}
