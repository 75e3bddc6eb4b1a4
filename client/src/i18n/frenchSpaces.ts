const NARROW = '\u202f';
const FULL = '\u00a0';

/**
 * Puts the no-break spaces of French typography where a catalogue has plain ones: narrow before
 * ; ! ?, full before a colon and inside « ». So translators type as usual, and no line ever
 * begins with a question mark.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ (:)(?=\s|$)/g, `${FULL}$1`)
    .replace(/« /g, `«${FULL}`)
    .replace(/ »/g, `${FULL}»`);
}

export type Texts = { [key: string]: string | Texts };

/** The same for every text of a catalogue. */
export function frenchCatalogue(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? frenchSpaces(text) : frenchCatalogue(text),
    ]),
  );
}
