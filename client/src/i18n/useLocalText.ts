import { type LocalText, readLocalText } from '@roundhouse/shared/localText';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, nearestLocale } from './locale.ts';

/** Reads texts of the brand for the one in front of the screen: theirs where it was given, else the other. */
export function useLocalText(): (text: LocalText) => {
  text: string;
  language: Locale;
  /** What to put into `lang=`: the language where it is not the page's. */
  lang: Locale | undefined;
} {
  const { i18n } = useTranslation();
  const locale = nearestLocale(i18n.language) ?? 'en';
  return useCallback(
    (given: LocalText) => {
      const read = readLocalText(given, locale);
      return { ...read, lang: read.language === locale ? undefined : read.language };
    },
    [locale],
  );
}
