/** Words this short are not forgiven a mistake; longer ones are forgiven one, or from `LONG` on two. */
const SHORT = 4;
const LONG = 8;

/** How many letters of a word may be wrong. */
export function forgivenMistakes(word: string): number {
  if (word.length < SHORT) return 0;
  return word.length < LONG ? 1 : 2;
}

/** Which letters and digits a word has, a bit each, so that most words are told apart at once. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters are in one set and not in the other; a mistake changes at most two. */
export function countDifferent(a: number, b: number): number {
  let rest = a ^ b;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Rows of the table of distances, used again for every word: words have at most 40 letters. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(64),
  new Uint8Array(64),
  new Uint8Array(64),
];

/**
 * Whether one word becomes the other by at most so many letters left out, put in, changed, or
 * swapped with their neighbour (optimal string alignment distance).
 */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.max(a.length, b.length) >= 64) return false;
  if (Math.abs(a.length - b.length) > most) return false;
  let [before, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let steps = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (before[j - 2] as number) + 1);
      }
      row[j] = steps;
      least = Math.min(least, steps);
    }
    if (least > most) return false;
    [before, last, row] = [last, row, before];
  }
  return (last[b.length] as number) <= most;
}
