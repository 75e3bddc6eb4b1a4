import type { ObjectId, Timestamp } from 'bson';
import { fail } from '../../errors.ts';
import { toNumber } from '../../values/numbers.ts';
import { aliasOf } from '../../values/types.ts';
import { bsonTypeOf, int, long } from '../../values/values.ts';
import { isoTime, type Moment, momentOf } from './calendar.ts';
import {
  checkFormat,
  formatDate,
  isoFormat,
  parseByFormat,
  parseDate,
  readLetters,
  writtenLetters,
} from './dateFormats.ts';
import {
  type Evaluate,
  type Form,
  folded,
  isNullish,
  isPlainDoc,
  named,
  type Read,
} from './operators.ts';
import { fromLocal, utc, utcTime, type Zone, zoneOf } from './timeZones.ts';
import { isInt64 } from './wholeNumbers.ts';

/** A value that stands for a moment: a date, an ObjectId's or a timestamp's seconds. Throws 16006. */
export function dateOf(value: unknown): Date {
  if (value instanceof Date) return value;
  if (bsonTypeOf(value) === 'ObjectId') return (value as ObjectId).getTimestamp();
  return bsonTypeOf(value) === 'Timestamp'
    ? new Date((value as Timestamp).getHighBitsUnsigned() * 1000)
    : fail(16006, `can't convert from BSON type ${aliasOf(value)} to Date`);
}

/** The zone an argument names; UTC if there is none, null for null. */
function zoneIn(given: object, read: Read, code = 40517): Zone | null {
  if (!('timezone' in given)) return utc;
  const name = read('timezone');
  if (isNullish(name)) return null;
  return typeof name === 'string'
    ? zoneOf(name)
    : fail(code, `timezone must evaluate to a string, found ${aliasOf(name)}`);
}

const dateAndZone = {
  notObject: 40539,
  unknown: 40535,
  required: { date: 40539 },
  optional: ['timezone'],
};

/** `$year` and its kin: of a date, of [date], or of {date, timezone}. */
const part = (key: keyof Moment, toValue: (value: number) => unknown = int): Form => {
  const ofNamed = named(dateAndZone, (read, _name, given) => {
    const value = read('date');
    if (isNullish(value)) return null;
    const date = dateOf(value);
    const zone = zoneIn(given, read, 40533);
    return zone && toValue(momentOf(date, zone)[key]);
  });
  return (operand, name, compile): Evaluate => {
    if (isPlainDoc(operand) && !Object.keys(operand)[0]?.startsWith('$'))
      return ofNamed(operand, name, compile);
    if (Array.isArray(operand) && operand.length !== 1)
      return fail(
        40536,
        `${name} accepts exactly one argument if given an array, but was given ${operand.length}`,
      );
    const date = compile(Array.isArray(operand) ? operand[0] : operand);
    return folded(
      (scope) => {
        const value = date(scope);
        return isNullish(value) ? null : toValue(momentOf(dateOf(value), utc)[key]);
      },
      [date],
    );
  };
};

/** A format, checked, or null; undefined if none was given. */
function formatIn(
  given: object,
  read: Read,
  name: string,
  code: number,
  letters: string,
): string | null | undefined {
  if (!('format' in given)) return undefined;
  const format = read('format');
  if (isNullish(format)) return null;
  if (typeof format !== 'string')
    return fail(code, `${name} requires that 'format' be a string, found: ${aliasOf(format)}`);
  checkFormat(format, letters);
  return format;
}

const dateToString = named(
  {
    notObject: 18629,
    unknown: 18534,
    required: { date: 18628 },
    optional: ['format', 'timezone', 'onNull'],
  },
  (read, name, given) => {
    const date = read('date');
    const format = formatIn(given, read, name, 18533, writtenLetters);
    const zone = zoneIn(given, read);
    if (isNullish(date)) return 'onNull' in given ? read('onNull') : null;
    if (!zone || format === null) return null;
    return formatDate(dateOf(date), format ?? isoFormat, zone);
  },
);

function readDate(
  text: unknown,
  format: string | null | undefined,
  zone: Zone | null,
): Date | null {
  if (typeof text !== 'string')
    return fail(
      241,
      `$dateFromString requires that 'dateString' be a string, found: ${aliasOf(text)}`,
    );
  if (!zone || format === null) return null;
  return format === undefined ? parseDate(text, zone) : parseByFormat(text, format, zone);
}

/** Does what may fail to convert (241), or gives what `onError` says instead. */
export function orOnError(given: object, read: Read, convert: () => unknown): unknown {
  try {
    return convert();
  } catch (error) {
    if ('onError' in given && (error as { code?: number }).code === 241) return read('onError');
    throw error;
  }
}

const dateFromString = named(
  {
    notObject: 40540,
    unknown: 40541,
    required: { dateString: 40542 },
    optional: ['format', 'timezone', 'onNull', 'onError'],
  },
  (read, name, given) => {
    const text = read('dateString');
    const format = formatIn(given, read, name, 40684, readLetters);
    const zone = zoneIn(given, read);
    if (isNullish(text)) return 'onNull' in given ? read('onNull') : null;
    return orOnError(given, read, () => readDate(text, format, zone));
  },
);

const clockParts = ['hour', 'minute', 'second', 'millisecond'] as const;

const dateToParts = named(
  {
    notObject: 40524,
    unknown: 40520,
    required: { date: 40522 },
    optional: ['timezone', 'iso8601'],
  },
  (read, _name, given) => {
    const date = read('date');
    const zone = zoneIn(given, read);
    if (!zone) return null;
    const iso = 'iso8601' in given ? read('iso8601') : false;
    if (isNullish(iso)) return null;
    if (typeof iso !== 'boolean')
      return fail(40521, `iso8601 must evaluate to a bool, found ${aliasOf(iso)}`);
    if (isNullish(date)) return null;
    const moment = momentOf(dateOf(date), zone);
    const days = iso
      ? {
          isoWeekYear: moment.isoWeekYear,
          isoWeek: moment.isoWeek,
          isoDayOfWeek: moment.isoDayOfWeek,
        }
      : { year: moment.year, month: moment.month, day: moment.dayOfMonth };
    const clock = clockParts.map((key) => [key, moment[key]] as const);
    return Object.fromEntries(
      [...Object.entries(days), ...clock].map(([key, value]) => [key, int(value)]),
    );
  },
);

const naturalParts = { year: 1970, month: 1, day: 1 };
const isoParts = { isoWeekYear: 1970, isoWeek: 1, isoDayOfWeek: 1 };

/** One part as a number; null for null. Throws 40515 for no whole number, 31034 for one far out. */
function partIn(given: object, read: Read, key: string, otherwise: number): number | null {
  if (!(key in given)) return otherwise;
  const value = read(key);
  if (isNullish(value)) return null;
  if (!isInt64(value))
    return fail(40515, `'${key}' must evaluate to an integer, found ${aliasOf(value)}`);
  const number = toNumber(value);
  const isBounded = !['year', 'isoWeekYear', 'second', 'millisecond'].includes(key);
  return isBounded && (number < -32768 || number > 32767)
    ? fail(
        31034,
        `'${key}' must evaluate to a value in the range [-32768, 32767]; value ${number} is not in range`,
      )
    : number;
}

const partsOfADate = named(
  {
    notObject: 40519,
    unknown: 40518,
    required: {},
    optional: [...Object.keys({ ...naturalParts, ...isoParts }), ...clockParts, 'timezone'],
  },
  (read, _name, given) => {
    const [hour, minute, second, millisecond] = clockParts.map((key) =>
      partIn(given, read, key, 0),
    );
    if ([hour, minute, second, millisecond].includes(null)) return null;
    const zone = zoneIn(given, read);
    if (!zone) return null;
    const isIso = 'isoWeekYear' in given;
    const days = Object.entries(isIso ? isoParts : naturalParts).map(([key, first]) =>
      partIn(given, read, key, first),
    );
    if (days.includes(null)) return null;
    const [year, second_, third] = days as [number, number, number];
    if (year < 1 || year > 9999)
      return fail(
        isIso ? 31095 : 40523,
        `the year must evaluate to an integer in the range 1 to 9999, found ${year}`,
      );
    const midnight = isIso ? isoTime(year, second_, third) : utcTime(year, second_, third);
    const clock = ((hour! * 60 + minute!) * 60 + second!) * 1000 + millisecond!;
    return new Date(fromLocal(midnight + clock, zone));
  },
);

/** Years and months, or ISO weeks; the two do not mix. */
const dateFromParts: Form = (operand, name, compile) => {
  const evaluate = partsOfADate(operand, name, compile);
  const given = operand as object;
  const has = (parts: object): boolean => Object.keys(parts).some((key) => key in given);
  if (!('year' in given || 'isoWeekYear' in given))
    return fail(40516, "$dateFromParts requires either 'year' or 'isoWeekYear' to be present");
  return has(naturalParts) && has(isoParts)
    ? fail(
        'year' in given ? 40489 : 40525,
        '$dateFromParts does not mix natural dates with ISO dates',
      )
    : evaluate;
};

/** Calendars and clocks, in any time zone. */
export const dateForms: Record<string, Form> = {
  $year: part('year'),
  $month: part('month'),
  $dayOfMonth: part('dayOfMonth'),
  $dayOfYear: part('dayOfYear'),
  $dayOfWeek: part('dayOfWeek'),
  $week: part('week'),
  $isoWeekYear: part('isoWeekYear', long),
  $isoWeek: part('isoWeek'),
  $isoDayOfWeek: part('isoDayOfWeek'),
  $hour: part('hour'),
  $minute: part('minute'),
  $second: part('second'),
  $millisecond: part('millisecond'),
  $dateToString: dateToString,
  $dateFromString: dateFromString,
  $dateToParts: dateToParts,
  $dateFromParts: dateFromParts,
};
