import { FILLING_WORDS, OFFICE_WORDS } from './limits.ts';

/**
 * Whether a name stands for an office instead of a person: “Admin”, “The Support Team”, “Équipe
 * SAV”. A name with any other word in it is taken for a person’s.
 */
export function isImpersonal(name: string): boolean {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLING_WORDS.has(word) && !/^\d+$/.test(word));
  return words.every((word) => OFFICE_WORDS.has(word));
}
