import { LOCALES, type Locale } from '@roundhouse/shared/primitives';

/** The first language of `Accept-Language` that we speak, by its weights; English where there is none. */
export function readerLocale(acceptLanguage: string | null | undefined): Locale {
  const wishes = (acceptLanguage ?? '').slice(0, 200).split(',').map(readWish);
  wishes.sort((a, b) => b.weight - a.weight);
  for (const { language } of wishes) {
    const locale = LOCALES.find((known) => known === language);
    if (locale) return locale;
  }
  return 'en';
}

function readWish(wish: string) {
  const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
  const weight = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
  return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
}
