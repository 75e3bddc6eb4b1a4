/** Letters of other alphabets, digits and signs that are written for a Latin letter they look like. */
const LOOK_ALIKE: Record<string, string> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
  ...{ а: 'a', в: 'b', е: 'e', ё: 'e', з: '3', и: 'u', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm' },
  ...{ н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w' },
  ...{ α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd' },
};
const SIGNS = new Set(['@', '$', '!']);
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ﬁ: 'fi', ﬂ: 'fl' };
const MARK = /\p{M}/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;
const WORD = /[\p{L}\p{N}]/u;

/** A word of a text: folded, and where it stands in the text as written. */
export type FoldedWord = { plain: string; alike: string; from: number; until: number };

/** Folds case and accents away: "Élève" and "eleve" are the same, "œ" is "oe". */
export function foldPlain(text: string): string {
  let folded = '';
  for (const letter of text.toLowerCase().normalize('NFKD')) {
    if (!MARK.test(letter) && !INVISIBLE.test(letter)) folded += LIGATURES[letter] ?? letter;
  }
  return folded;
}

/** The same, with signs and letters that only look like a Latin one taken for it. */
export function foldAlike(plain: string): string {
  return Array.from(plain, (letter) => LOOK_ALIKE[letter] ?? letter).join('');
}

const isOfWord = (letter: string) =>
  WORD.test(letter) || MARK.test(letter) || INVISIBLE.test(letter);

/**
 * The words of a text. A sign that is written for a letter belongs to a word only between two
 * letters: "p@ssage" is one word, "@Ada" and "Stop!" are not touched.
 */
export function wordsIn(text: string): FoldedWord[] {
  const letters = Array.from(text);
  const words: FoldedWord[] = [];
  let at = 0;
  let written = '';
  let from = 0;
  const end = () => {
    const plain = foldPlain(written);
    if (plain) words.push({ plain, alike: foldAlike(plain), from, until: at });
    written = '';
  };
  letters.forEach((letter, index) => {
    const isInside =
      SIGNS.has(letter) &&
      written !== '' &&
      index + 1 < letters.length &&
      WORD.test(letters[index + 1] as string);
    if (isOfWord(letter) || isInside) {
      if (written === '') from = at;
      written += letter;
    } else if (written !== '') end();
    at += letter.length;
  });
  if (written !== '') end();
  return words;
}
