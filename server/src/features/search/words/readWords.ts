import { foldText } from '../foldText.ts';

const RUN = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
/** Where a word of more than one begins anew: `getBlock`, `HTTPServer`, `mk3`, `3rd`. */
const SEAM =
  /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
/** Longer runs are no words but keys, hashes or noise. */
const LONGEST = 40;

/**
 * The folded words of a text in their order. A name of several words (`getBlockLocations`, `MK3`)
 * gives its parts and the whole.
 */
export function readWords(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.normalize('NFKD').replace(MARKS, '').matchAll(RUN)) {
    if (run.length > LONGEST) continue;
    const parts = run.split(SEAM);
    if (parts.length > 1) words.push(foldText(run));
    for (const part of parts) words.push(foldText(part));
  }
  return words;
}
