import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keepPreference } from '../app/preferences.ts';
import { keepErrorTexts } from './errorTexts.ts';
import { frenchCatalogue } from './frenchSpaces.ts';
import type { Locale } from './locale.ts';

const firstPage = { en: () => import('./en/index.ts'), fr: () => import('./fr/index.ts') };
const otherPages = { en: () => import('./en/pages.ts'), fr: () => import('./fr/pages.ts') };
let hasOtherPages = false;

type Load = () => Promise<{ catalogue: Parameters<typeof frenchCatalogue>[0] }>;

async function add(locale: Locale, load: Load): Promise<void> {
  const { catalogue } = await load();
  const texts = locale === 'fr' ? frenchCatalogue(catalogue) : catalogue;
  for (const [namespace, bundle] of Object.entries(texts)) {
    i18next.addResourceBundle(locale, namespace, bundle, true, true);
  }
}

async function addFirstPage(locale: Locale): Promise<void> {
  keepErrorTexts((await firstPage[locale]()).errorTexts);
  await add(locale, firstPage[locale]);
}

/** Starts i18next with what the first page says in one language. */
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
  await addFirstPage(locale);
  document.documentElement.lang = locale;
}

/** Adds what the other pages say; awaited before any of them is shown. */
export async function addOtherPages(): Promise<void> {
  hasOtherPages = true;
  const locale = i18next.language as Locale;
  if (!i18next.hasResourceBundle(locale, 'about')) await add(locale, otherPages[locale]);
}

/** Changes the page's language at once and keeps the choice for the next visit. */
export async function changeLocale(locale: Locale): Promise<void> {
  await addFirstPage(locale);
  if (hasOtherPages) await add(locale, otherPages[locale]);
  await i18next.changeLanguage(locale);
  keepPreference('locale', locale);
  document.documentElement.lang = locale;
}
