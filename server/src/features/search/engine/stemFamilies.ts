import { withRoom } from './growing.ts';

/** Which words have a stem in common, in one language: a chain of word numbers for each stem. */
export function createStemFamilies() {
  /** The latest word of each stem. */
  const latest = new Map<string, number>();
  /** For each word the one before it with the same stem, -1 for the first, -2 for none. */
  let before = new Int32Array(1024).fill(-2);
  let first = new Int32Array(1024).fill(-1);

  function reserve(number: number) {
    const known = before.length;
    before = withRoom(before, number + 1);
    first = withRoom(first, number + 1);
    before.fill(-2, known);
    first.fill(-1, known);
  }

  return {
    has: (number: number): boolean => (before[number] ?? -2) !== -2,

    add(number: number, stem: string): void {
      reserve(number);
      const other = latest.get(stem);
      before[number] = other ?? -1;
      first[number] = other === undefined ? number : (first[other] as number);
      latest.set(stem, number);
    },

    /** The first word that had this one's stem; -1 where the word is not known. */
    firstOf: (number: number): number => first[number] ?? -1,

    *of(stem: string): Generator<number> {
      for (let at = latest.get(stem) ?? -1; at >= 0; at = before[at] as number) yield at;
    },
  };
}
