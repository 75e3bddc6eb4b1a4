import type { ErrorTexts } from '@roundhouse/shared/errors';
import type { Locale } from './locale.ts';

const known = new Map<string, ErrorTexts>();

/** Keeps what errors say in a language that was loaded. */
export function keepErrorTexts(texts: ErrorTexts): void {
  known.set(texts.locale, texts);
}

/** What errors say in a language. It came with the first page's catalogue, before anything shows. */
export function errorTextsIn(locale: Locale): ErrorTexts {
  const texts = known.get(locale);
  if (!texts) throw new Error(`What errors say was not loaded: ${locale}.`);
  return texts;
}
