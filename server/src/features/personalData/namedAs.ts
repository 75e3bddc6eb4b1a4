import type { Rewrite } from '../../storage/rewriteTexts.ts';

const WORDS = { en: 'a former member', fr: 'un ancien membre' } as const;

/** Replaces a name where it stands as words of its own, in texts that others wrote to or of somebody. */
export function namedAs(name: string): Rewrite {
  if (name.trim() === '') return (text) => text;
  const exactly = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${exactly}(?![\\p{L}\\p{N}])`, 'gu');
  return (text, { language, locale }, path) => {
    const isFrench = path.endsWith('.fr') || language === 'fr' || locale === 'fr';
    return text.replace(words, isFrench ? WORDS.fr : WORDS.en);
  };
}
