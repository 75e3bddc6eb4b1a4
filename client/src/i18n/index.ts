import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keepPreference } from '../app/preferences.ts';
import { frenchCatalogue } from './frenchSpaces.ts';
import type { Locale } from './locale.ts';

const load = {
  en: () => import('./en/index.ts'),
  fr: () => import('./fr/index.ts'),
} satisfies Record<Locale, unknown>;

async function addCatalogue(locale: Locale): Promise<void> {
  const { catalogue } = await load[locale]();
  for (const [namespace, texts] of Object.entries(catalogue)) {
    const shown = locale === 'fr' ? frenchCatalogue(texts) : texts;
    i18next.addResourceBundle(locale, namespace, shown, true, true);
  }
}

/** Starts i18next with one language's catalogue; the other comes only when it is chosen. */
export async function startI18n(locale: Locale): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: {},
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  await addCatalogue(locale);
  document.documentElement.lang = locale;
}

/** Changes the page's language at once and keeps the choice for the next visit. */
export async function changeLocale(locale: Locale): Promise<void> {
  await addCatalogue(locale);
  await i18next.changeLanguage(locale);
  keepPreference('locale', locale);
  document.documentElement.lang = locale;
}
