import { fail } from '../../errors.ts';
import { isoTime, type Moment, momentOf } from './calendar.ts';
import { fromLocal, parseOffset, utc, utcTime, type Zone } from './timeZones.ts';

const written: Record<string, readonly [part: keyof Moment, digits: number]> = {
  Y: ['year', 4],
  m: ['month', 2],
  d: ['dayOfMonth', 2],
  H: ['hour', 2],
  M: ['minute', 2],
  S: ['second', 2],
  L: ['millisecond', 3],
  j: ['dayOfYear', 3],
  w: ['dayOfWeek', 1],
  U: ['week', 2],
  G: ['isoWeekYear', 4],
  V: ['isoWeek', 2],
  u: ['isoDayOfWeek', 1],
};

/** Throws 18535 for a `%` at the end, 18536 for a letter that is not known. */
export function checkFormat(format: string, letters: string): void {
  for (const [, letter] of format.matchAll(/%(.?)/gsu)) {
    if (!letter) fail(18535, "Unmatched '%' at end of format string");
    if (!`%${letters}`.includes(letter!))
      fail(18536, `Invalid format character '%${letter}' in format string`);
  }
}
export const writtenLetters = `${Object.keys(written).join('')}zZ`;
export const readLetters = 'YmdHMSLGVuzZ';

function padded(value: number, digits: number): string {
  return value < 0 || value > 9999
    ? fail(
        18537,
        `Could not convert date to string: date component was outside the supported range of 0-9999: ${value}`,
      )
    : String(value).padStart(digits, '0');
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.trunc(size / 60), 2)}${padded(size % 60, 2)}`;
}

/** Writes a date by `%Y-%m-%d` and the like. */
export function formatDate(date: Date, format: string, zone: Zone): string {
  const moment = momentOf(date, zone);
  return format.replace(/%(.)/gsu, (_, letter: string) => {
    if (letter === '%') return '%';
    if (letter === 'z') return offsetText(moment.offset);
    if (letter === 'Z') return String(moment.offset);
    const [part, digits] = written[letter]!;
    return padded(moment[part], digits);
  });
}

export const isoFormat = '%Y-%m-%dT%H:%M:%S.%LZ';
export const isoText = (date: Date): string => formatDate(date, isoFormat, utc);

const unreadable = (text: string): never => fail(241, `Error parsing date string '${text}'`);

/** Abbreviations of zones, in hours ahead of UTC. */
const abbreviations: Record<string, number> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 1,
  west: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

const zoneText = String.raw`(?:gmt|utc)?[+-]\d{1,2}(?::?\d\d)?|[a-z]{1,5}`;

/** What a zone in a text says, in milliseconds ahead of UTC; undefined if it is not known. */
function zoneIn(text: string): number | undefined {
  const name = text.toLowerCase();
  if (name in abbreviations) return abbreviations[name]! * 3_600_000;
  if (/^[a-ik-y]$/.test(name)) {
    const letter = name.charCodeAt(0) - 96 - (name > 'j' ? 1 : 0);
    return (letter <= 12 ? letter : 12 - letter) * 3_600_000;
  }
  const digits = name.replace(/^(gmt|utc)/, '').replace(/^([+-])(\d)(?!\d)/, '$10$2');
  return parseOffset(digits);
}

const patterns: Record<string, string> = {
  Y: String.raw`(?<Y>\d{4})`,
  G: String.raw`(?<G>\d{1,4})`,
  m: String.raw`(?<m>\d{1,2})`,
  d: String.raw`(?<d>\d{1,2})`,
  V: String.raw`(?<V>\d{1,2})`,
  u: '(?<u>[1-7])',
  H: String.raw`(?<H>\d{1,2})`,
  M: String.raw`(?<M>\d{2})`,
  S: String.raw`(?<S>\d{2})`,
  L: String.raw`(?<L>\d{1,3})`,
  z: ` *(?<z>${zoneText})`,
  Z: String.raw`(?<Z>[+-]?\d{1,4})`,
  '%': '%',
};

type Groups = Record<string, string | undefined>;

/** The moment that read fields give; an hour or less that is missing is zero once one of them is there. */
function assemble(fields: Groups, zone: Zone, text: string): Date {
  const number = (key: string, otherwise: number): number => Number(fields[key] ?? otherwise);
  const [hour, minute, second] = [number('H', 0), number('M', 0), number('S', 0)];
  if (hour > 24 || minute > 59 || second > 59) return unreadable(text);
  const days =
    fields.G === undefined || fields.Y !== undefined
      ? dayTime(number('Y', Number.NaN), number('m', Number.NaN), number('d', Number.NaN), text)
      : isoTime(number('G', 0), number('V', 1), number('u', 1));
  const milliseconds = Math.trunc(Number(`0.${fields.L ?? 0}`) * 1000 + 1e-6);
  const local = days + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  const own = fields.Z !== undefined ? Number(fields.Z) * 60_000 : zoneOffset(fields.z, text);
  if (own === undefined) return new Date(fromLocal(local, zone));
  if (zone !== utc)
    return fail(
      241,
      'you cannot pass in a date/time string with time zone information together with a timezone argument',
    );
  return new Date(local - own);
}

function zoneOffset(given: string | undefined, text: string): number | undefined {
  return given === undefined ? undefined : (zoneIn(given) ?? unreadable(text));
}

function dayTime(year: number, month: number, day: number, text: string): number {
  if (Number.isNaN(year + month + day))
    return fail(
      241,
      `an incomplete date/time string has been found, with elements missing: "${text}"`,
    );
  const time = utcTime(year, month, day);
  const isReal =
    month >= 1 && month <= 12 && day >= 1 && new Date(time).getUTCMonth() === month - 1;
  return isReal ? time : unreadable(text);
}

/** Reads a text as a format says. Throws 241 for one that does not fit. */
export function parseByFormat(text: string, format: string, zone: Zone): Date {
  const source = format.replace(/%(.)|[.*+?^${}()|[\]\\/]/gs, (all, letter?: string) =>
    letter === undefined ? `\\${all}` : patterns[letter]!,
  );
  let match: RegExpExecArray | null = null;
  try {
    match = new RegExp(`^${source}$`, 'is').exec(text);
  } catch {
    // a letter that stands twice: no text can say both
  }
  return match ? assemble(match.groups ?? {}, zone, text) : unreadable(text);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = '(?<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const clock = String.raw`(?:[t ]+(?:(?<noon>noon)|(?<H>\d{1,2})(?::?(?<M>\d\d)(?:[:.]?(?<S>\d\d)(?:[.:,](?<L>\d{1,9}))?)?)?(?: ?(?<half>[ap])\.?m\.?)?))?`;
const zonePart = `(?: *(?<z>${zoneText}))?`;
const dates = [
  String.raw`(?<Y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})`,
  String.raw`(?<Y>\d{4})(?<m>\d\d)(?<d>\d\d)`,
  String.raw`(?<Y>\d{4})/(?<m>\d{1,2})/(?<d>\d{1,2})`,
  String.raw`(?<m>\d{1,2})/(?<d>\d{1,2})/(?<Y>\d{4}|\d\d)`,
  String.raw`(?<d>\d{1,2})[-.](?<m>\d{1,2})[-.](?<Y>\d{4})`,
  String.raw`(?<Y>\d{4})-?w(?<V>\d\d)(?:-?(?<u>[1-7]))?`,
  String.raw`(?<Y>\d{4})[ -]${monthName}[ -](?<d>\d{1,2})`,
  String.raw`${monthName}\.? +(?<d>\d{1,2})(?:st|nd|rd|th)?,? +(?<Y>\d{4})`,
  String.raw`(?:[a-z]{3,9},? +)?(?<d>\d{1,2})(?:st|nd|rd|th)?[ -]+${monthName}[ ,-]+(?<Y>\d{4})`,
].map((date) => new RegExp(`^\\s*${date}${clock}${zonePart}\\s*$`, 'i'));

/** Reads a date as people and machines write it, ISO 8601 first. Throws 241 for what it cannot read. */
export function parseDate(text: string, zone: Zone): Date {
  for (const pattern of dates) {
    const fields: Groups | undefined = pattern.exec(text)?.groups;
    if (!fields) continue;
    const { name, half, noon, Y: year, V: week } = fields;
    const read: Groups = { ...fields };
    if (name) read.m = String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
    if (year?.length === 2) read.Y = String(Number(year) + (Number(year) < 70 ? 2000 : 1900));
    if (week) Object.assign(read, { G: year, Y: undefined });
    if (noon) read.H = '12';
    if (half) read.H = String((Number(fields.H) % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
    return assemble(read, zone, text);
  }
  return unreadable(text);
}
