import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { readPreference } from '../app/preferences.ts';

export type { Locale };

/** The locale nearest to a language tag ("fr-CA" is "fr"), or null when we do not speak it. */
export function nearestLocale(tag: string | null | undefined): Locale | null {
  const language = tag?.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale === language) ?? null;
}

/** The reader's locale: their profile's, else the choice stored here, else the browser's. */
export function chooseLocale(profile?: string | null, browser = navigator.languages): Locale {
  const wishes = [profile, readPreference('locale'), ...browser];
  for (const wish of wishes) {
    const locale = nearestLocale(wish);
    if (locale) return locale;
  }
  return 'en';
}
