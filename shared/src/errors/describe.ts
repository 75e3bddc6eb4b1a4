import type { Locale } from '../primitives/index.ts';
import type { FieldError } from './registry.ts';
import type { ErrorCode } from './statuses.ts';
import type { ErrorTexts, Gate } from './texts.ts';

/** What errors tell besides their code, where they do. */
type Known = Partial<{
  name: string | null;
  limit: number;
  limitPixels: number;
  limitRows: number;
  limitBytes: number;
  retryAfterSeconds: number;
  what: Gate;
  found: string[];
  resetsAt: string;
  until: string | null;
}>;

/** What to tell a person, in the language of `texts`. `details` are those of the error's code. */
export function describeError(code: ErrorCode, details: object, texts: ErrorTexts): string {
  const { locale } = texts;
  const format = new Intl.NumberFormat(locale);
  const known = details as Known;
  const bytes = known.what === 'fileBytes' ? known.limit : known.limitBytes;
  const limit =
    bytes === undefined
      ? format.format(known.limitPixels ?? known.limitRows ?? known.limit ?? 0)
      : texts.megabytes(format.format(Math.floor(bytes / 1_000_000)));
  return texts.errors[code]({
    limit,
    seconds: format.format(known.retryAfterSeconds ?? 0),
    until: known.until ? dayAndTime(known.until, locale) : null,
    what: known.what ?? 'links',
    found: (known.found ?? []).map(texts.quoted).join(', '),
    name: known.name ?? null,
    time: known.resetsAt ? timeOf(known.resetsAt, locale) : '',
  });
}

/** Of the reader's clock in a browser, of the server's in an answer. */
const timeOf = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(at));

const dayAndTime = (instant: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );

/** What is wrong with one field, in the language of `texts`. */
export function describeFieldError(error: FieldError, { locale, fields }: ErrorTexts): string {
  const limit = error.limit === undefined ? '' : new Intl.NumberFormat(locale).format(error.limit);
  return fields[error.rule](limit);
}
