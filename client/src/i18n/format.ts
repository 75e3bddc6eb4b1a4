import { useTranslation } from 'react-i18next';

type When = string | number | Date;

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const relativeWords = perLocale(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
);

/** "3 days ago": the largest unit that fits; below a minute it is "now". Times in ms. */
export function relativeTime(locale: string, then: When, now: number): string {
  const gap = new Date(then).getTime() - now;
  const words = relativeWords(locale);
  const found = units.find(([, ms]) => Math.abs(gap) >= ms);
  if (!found) return words.format(0, 'second');
  return words.format(Math.trunc(gap / found[1]), found[0]);
}

/** The reader's formats, all by Intl. `money` takes whole units of an ISO 4217 currency. */
export function formatsFor(locale: string) {
  const number = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    number: (value: number) => number.format(value),
    compact: (value: number) => compact.format(value),
    percent: (share: number) => percent.format(share),
    money: (amount: number, currency: string) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
        maximumFractionDigits: 2,
      }).format(amount),
    date: (when: When) => date.format(new Date(when)),
    dateTime: (when: When) => dateTime.format(new Date(when)),
    time: (when: When) => time.format(new Date(when)),
    relative: (when: When, now = Date.now()) => relativeTime(locale, when, now),
    list: (items: string[]) => list.format(items),
    bytes: (size: number) => formatBytes(locale, size),
  };
}

function formatBytes(locale: string, size: number): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(1, size)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: steps[step],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(size / 1000 ** step);
}

export type Formats = ReturnType<typeof formatsFor>;

const knownFormats = perLocale(formatsFor);

/** Makes one of something per locale: Intl's formats are slow to make, and every card needs some. */
function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const known = new Map<string, T>();
  return (locale) => {
    const made = known.get(locale) ?? make(locale);
    known.set(locale, made);
    return made;
  };
}

/** The formats of the language now on screen. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return knownFormats(i18n.language);
}
