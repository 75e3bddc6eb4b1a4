import { IDEA_LIMITS, tagSchema } from '@roundhouse/shared/ideas';

/** Reads the text of a cell; `null` where it is not written as expected. */
type CellReader<T> = (text: string) => T | null;

/** A number of votes: digits, perhaps in groups of three; none for an empty cell. */
export const readVotes: CellReader<number> = (text) => {
  if (text === '') return 0;
  if (/^-?\d+(\.0+)?$/.test(text)) return Number(text);
  if (/^-?\d{1,3}([ ,.'’\u00a0\u202f]\d{3})+$/u.test(text))
    return Number(text.replace(/[^\d-]/g, ''));
  return null;
};

const EPOCH_SECONDS = /^\d{9,10}(\.\d+)?$/;
const EPOCH_MS = /^\d{12,13}$/;
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
const DAY_FIRST =
  /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:,?\s+(?:à\s+)?(\d{1,2})[:h](\d\d)(?::(\d\d))?)?$/i;
const RFC_2822 =
  /^(?:[a-z]{3},\s*)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d{1,2}:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|GMT|UTC?|Z)(?:\s*\([^)]*\))?$/i;

/**
 * An instant: ISO 8601, RFC 2822, dd/mm/yyyy, or seconds or milliseconds since 1970. Without a
 * zone it is taken as UTC. A day that no calendar has is not read.
 */
export const readInstant: CellReader<Date> = (text) => {
  if (EPOCH_MS.test(text)) return new Date(Number(text));
  if (EPOCH_SECONDS.test(text)) return new Date(Number(text) * 1000);
  if (RFC_2822.test(text)) return valid(new Date(text));
  const iso = ISO.exec(text);
  if (iso) return fromParts(iso[1], iso[2], iso[3], [iso[4], iso[5], iso[6], iso[7]], iso[8]);
  const day = DAY_FIRST.exec(text);
  return day && fromParts(day[3], day[2], day[1], [day[4], day[5], day[6]], undefined);
};

type Digits = string | undefined;

function fromParts(year: Digits, month: Digits, day: Digits, time: Digits[], zone: Digits) {
  const two = (digits: Digits) => (digits ?? '00').padStart(2, '0');
  const [hours, minutes, seconds, fraction = '0'] = time;
  const date = `${year}-${two(month)}-${two(day)}`;
  const ms = fraction.slice(0, 3).padEnd(3, '0');
  const midnight = valid(new Date(`${date}T00:00:00Z`));
  if (midnight?.toISOString().slice(0, 10) !== date) return null;
  const offset = zone && /\d/.test(zone) ? zone.replace(/(\d\d):?(\d\d)$/, '$1:$2') : 'Z';
  return valid(new Date(`${date}T${two(hours)}:${two(minutes)}:${two(seconds)}.${ms}${offset}`));
}

const valid = (date: Date) => (Number.isNaN(date.getTime()) ? null : date);

/** Characters in which five tags are sought: trimming a run of hyphens costs its square. */
const TAGS_LOOKED_AT = 2000;

/**
 * Tags, separated by commas, semicolons or bars. They adorn an idea, so those that cannot be one
 * are mended or left out, and the first five are taken, rather than refusing the row.
 */
export function readTags(text: string): string[] {
  const tags = text
    .slice(0, TAGS_LOOKED_AT)
    .split(/[,;|]/)
    .flatMap((part) => {
      const word = part
        .normalize('NFC')
        .trim()
        .replace(/^#/, '')
        .replace(/[^\p{L}\p{N}+.-]+/gu, '-')
        .replace(/^[+.-]+|-+$/gu, '');
      const tag = tagSchema.safeParse(Array.from(word).slice(0, IDEA_LIMITS.tag).join(''));
      return tag.success ? [tag.data] : [];
    });
  return [...new Set(tags)].slice(0, IDEA_LIMITS.tags);
}

/** A web address. */
export const readUrl: CellReader<string> = (text) => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
};
