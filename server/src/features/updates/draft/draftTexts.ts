import type { BrandStatus } from '@roundhouse/shared/ideas';
import type { LocalText } from '@roundhouse/shared/localText';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';

/** What heads the ideas that came to a status; the order is that of the draft. */
export const STEP_HEADINGS: [BrandStatus, LocalText][] = [
  ['launched', { en: 'Launched', fr: 'Sorties' }],
  ['development', { en: 'Now in development', fr: 'En développement désormais' }],
  ['planned', { en: 'Planned', fr: 'Prévues' }],
  ['exploring', { en: 'What we are exploring', fr: 'Ce que nous étudions' }],
  ['heard', { en: 'Heard, and on our table', fr: 'Entendues, et sur notre table' }],
  ['declined', { en: 'Declined, with our reasons', fr: 'Déclinées, avec nos raisons' }],
];

export const HEADINGS = {
  decisions: { en: 'What we decided, and why', fr: 'Ce que nous avons décidé, et pourquoi' },
  kept: { en: 'Answers we had promised', fr: 'Les réponses que nous vous devions' },
  late: { en: 'Answers we still owe you', fr: 'Les réponses que nous vous devons encore' },
  mostSupported: { en: 'What you support most', fr: 'Ce que vous soutenez le plus' },
  newHacks: { en: 'New hacks', fr: 'Nouveaux hacks' },
  thanks: { en: 'Thank you', fr: 'Merci' },
} as const satisfies Record<string, LocalText>;

/** The title of a board's update in a month, in both languages. */
export function draftTitle(board: string, at: Date, timeZone: string): LocalText {
  return inEach((locale) => {
    const month = write(at, locale, { month: 'long', year: 'numeric', timeZone });
    return locale === 'fr' ? `${board} : les nouvelles de ${month}` : `${board}: news of ${month}`;
  });
}

/** How an update begins: since when it tells, and where nothing changed, that it says so. */
export function draftOpening(since: Date | null, hasNews: boolean, timeZone: string): LocalText {
  return inEach((locale) => OPENINGS[locale](since && dayOf(since, locale, timeZone), hasNews));
}

const OPENINGS: Record<Locale, (since: string | null, hasNews: boolean) => string> = {
  en: (since, hasNews) =>
    hasNews
      ? `Hello everyone,\n\nhere is what has happened ${since ? `since our last update on ${since}` : 'so far'}.`
      : `Hello everyone,\n\nnothing has moved ${since ? `since our last update on ${since}` : 'so far'}. Here is where we are.`,
  fr: (since, hasNews) =>
    hasNews
      ? `Bonjour à tous,\n\nvoici ce qui s’est passé ${since ? `depuis notre dernier bulletin du ${since}` : 'jusqu’ici'}.`
      : `Bonjour à tous,\n\nrien n’a bougé ${since ? `depuis notre dernier bulletin du ${since}` : 'jusqu’ici'}. Voici où nous en sommes.`,
};

function dayOf(at: Date, locale: Locale, timeZone: string): string {
  return write(at, locale, { day: 'numeric', month: 'long', timeZone });
}

function write(at: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(at);
}

function inEach(text: (locale: Locale) => string): LocalText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, text(locale)]));
}
