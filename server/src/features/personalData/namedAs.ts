import type { Rewrite } from '../../storage/rewriteTexts.ts';

const WORDS = { en: 'a former member', fr: 'un ancien membre' } as const;
type Plain = Record<string, unknown>;

/** Names of more than one word are found in any case; a single one may be an everyday word in lower case. */
export const isFullName = (name: string): boolean => /\S\s+\S/.test(name);

/** Replaces a name where it stands as words of its own, in texts that others wrote to or of somebody. */
export function namedAs(name: string): Rewrite {
  if (name.trim() === '') return (text) => text;
  const exactly = escaped(name.trim()).replace(/\s+/g, '\\s+');
  const flags = isFullName(name) ? 'giu' : 'gu';
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${exactly}(?![\\p{L}\\p{N}])`, flags);
  return (text, record, path) => text.replace(words, formerIn(record, path));
}

/** Replaces a mail address where it stands alone, not as part of a longer one. */
export function addressedAs(email: string): Rewrite {
  if (email.trim() === '') return (text) => text;
  const alone = `(?<![\\p{L}\\p{N}._%+-])${escaped(email)}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`;
  const address = new RegExp(alone, 'giu');
  return (text, record, path) => text.replace(address, formerIn(record, path));
}

/** How a former member is called in a text: in the language that stands nearest to it. */
export function formerIn(record: Plain, path: string): string {
  const steps = path.split('.');
  let language = record.language ?? record.locale;
  let at: unknown = record;
  for (const step of steps) {
    at = (at as Plain)[step];
    if (typeof at !== 'object' || at === null) break;
    language = (at as Plain).language ?? language;
  }
  const isFrench = steps.at(-1) === 'fr' || (steps.at(-1) !== 'en' && language === 'fr');
  return WORDS[isFrench ? 'fr' : 'en'];
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
