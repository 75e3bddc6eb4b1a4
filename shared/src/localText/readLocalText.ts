import { LOCALES, type Locale } from '../primitives/locale.ts';

/** What the brand wrote, by language; at least one is there. */
export type LocalText = { [L in Locale]?: string | undefined };

/** What a reader of `locale` is shown, and in which language it is: theirs where it was given, else the other. */
export function readLocalText(text: LocalText, locale: Locale): { text: string; language: Locale } {
  const language = text[locale] === undefined ? LOCALES.find((other) => text[other]) : locale;
  return { text: text[language ?? locale] ?? '', language: language ?? locale };
}
