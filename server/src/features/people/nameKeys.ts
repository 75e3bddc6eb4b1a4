/** Folds a text for comparison: no case, no accents, single spaces. */
export function foldName(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Each stretch of a name that begins at a word: "Ada Lovelace" is found by "ada l" and by "love". */
export function nameKeys(name: string): string[] {
  const words = foldName(name).split(' ');
  return words.map((_, at) => words.slice(at).join(' '));
}
