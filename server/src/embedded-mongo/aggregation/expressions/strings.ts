import type { Binary } from 'bson';
import { fail } from '../../errors.ts';
import { isNumeric, toNumber } from '../../values/numbers.ts';
import { aliasOf } from '../../values/types.ts';
import { bsonTypeOf, int } from '../../values/values.ts';
import { position } from './arrays.ts';
import {
  type Form,
  isNullish,
  named,
  type Operator,
  takes,
  takesAny,
  takesFrom,
} from './operators.ts';
import { coerceText, text } from './texts.ts';
import { isInt32, toLong } from './wholeNumbers.ts';

function concat(args: unknown[]): unknown {
  let all = '';
  for (const arg of args) {
    if (isNullish(arg)) return null;
    if (typeof arg !== 'string')
      return fail(16702, `$concat only supports strings, not ${aliasOf(arg)}`);
    all += arg;
  }
  return all;
}

const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && (byte & 0xc0) === 0x80;

function substrBytes([value, from, count]: unknown[], name: string): unknown {
  const bytes = Buffer.from(coerceText(value, name));
  if (!isNumeric(from))
    return fail(16034, `${name}: starting index must be a number, not ${aliasOf(from)}`);
  if (!isNumeric(count))
    return fail(16035, `${name}: length must be a number, not ${aliasOf(count)}`);
  const start = Number(toLong(from));
  if (start < 0) return fail(50752, `${name}: starting index must be non-negative (got: ${start})`);
  const length = Number(toLong(count));
  const end = length < 0 ? bytes.length : start + length;
  if (isContinuation(bytes[start]))
    return fail(28656, `${name}: Invalid range, starting index is a UTF-8 continuation byte.`);
  if (isContinuation(bytes[end]))
    return fail(
      28657,
      `${name}: Invalid range, ending index is in the middle of a UTF-8 character.`,
    );
  return bytes.subarray(start, end).toString();
}

function substrCP([value, from, count]: unknown[], name: string): unknown {
  const points = [...coerceText(value, name)];
  if (!isNumeric(from))
    return fail(34450, `${name}: starting index must be a number, not ${aliasOf(from)}`);
  if (!isInt32(from)) return fail(34451, `${name}: starting index is no 32-bit integer: ${from}`);
  if (!isNumeric(count))
    return fail(34452, `${name}: length must be a number, not ${aliasOf(count)}`);
  if (!isInt32(count)) return fail(34453, `${name}: length is no 32-bit integer: ${count}`);
  const [start, length] = [toNumber(from), toNumber(count)];
  if (length < 0) return fail(34454, `${name}: length must be a nonnegative integer.`);
  if (start < 0) return fail(34455, `${name}: the starting index must be nonnegative integer.`);
  return points.slice(start, start + length).join('');
}

/** A search in units: bytes (as one character each) or code points. */
function indexOf(codes: [number, number], unitsOf: (text: string) => string[]): Operator {
  return takesFrom(2, 4, ([value, wanted, ...bounds], name) => {
    if (isNullish(value)) return null;
    const units = unitsOf(text(value, codes[0], name));
    const token = unitsOf(text(wanted, codes[1], name));
    const [start = 0, end = units.length] = bounds.map((bound) => position(bound, name));
    const last = Math.min(end, units.length) - token.length;
    for (let at = start; at <= last; at++)
      if (token.every((unit, i) => unit === units[at + i])) return int(at);
    return int(-1);
  });
}

const blanks = [
  '\0 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
].join('');

function trim(sides: 'both' | 'left' | 'right'): Form {
  const spec = {
    notObject: 50696,
    unknown: 50694,
    required: { input: 50695 },
    optional: ['chars'],
  };
  return named(spec, (read, name, given) => {
    const input = read('input');
    if (isNullish(input)) return null;
    const points = [...text(input, 50699, name)];
    const chars = 'chars' in given ? read('chars') : blanks;
    if (isNullish(chars)) return null;
    const set = new Set(text(chars, 50700, name));
    let [from, to] = [0, points.length];
    if (sides !== 'right') while (from < to && set.has(points[from]!)) from++;
    if (sides !== 'left') while (to > from && set.has(points[to - 1]!)) to--;
    return points.slice(from, to).join('');
  });
}

function replace(isAll: boolean): Form {
  const required = { input: 51749, find: 51748, replacement: 51747 };
  return named({ notObject: 51751, unknown: 51750, required }, (read, name) => {
    const parts = (['input', 'find', 'replacement'] as const).map((key, i) => {
      const value = read(key);
      return isNullish(value) ? null : text(value, 51746 - i, name);
    });
    const [whole, part, by] = parts;
    if (isNullish(whole) || isNullish(part) || isNullish(by)) return null;
    return isAll ? whole.replaceAll(part, () => by) : whole.replace(part, () => by);
  });
}

function split([value, by]: unknown[], name: string): unknown {
  if (isNullish(value) || isNullish(by)) return null;
  const [whole, separator] = [text(value, 40085, name), text(by, 40086, name)];
  return separator === ''
    ? fail(40087, '$split requires a non-empty separator')
    : whole.split(separator);
}

function binarySize([value]: unknown[]): unknown {
  if (isNullish(value)) return null;
  if (typeof value === 'string') return int(Buffer.byteLength(value));
  return bsonTypeOf(value) === 'Binary'
    ? int((value as Binary).length())
    : fail(51276, `$binarySize requires a string or BinData argument, found: ${aliasOf(value)}`);
}

/** Upper and lower case touch ASCII only, as MongoDB's do. */
const upper = (value: string): string => value.replace(/[a-z]/g, (letter) => letter.toUpperCase());
const lower = (value: string): string => value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const coercing = (compute: (value: string) => unknown): Operator =>
  takes(1, ([value], name) => compute(coerceText(value, name)));
const measuring = (code: number, compute: (value: string) => number): Operator =>
  takes(1, ([value], name) => int(compute(text(value, code, name))));

export const stringOperators: Record<string, Operator> = {
  $concat: takesAny(concat),
  $toLower: coercing(lower),
  $toUpper: coercing(upper),
  $strcasecmp: takes(2, ([a, b], name) => {
    const [x, y] = [a, b].map((value) => Buffer.from(upper(coerceText(value, name))));
    return int(Buffer.compare(x!, y!));
  }),
  $strLenCP: measuring(34471, (value) => [...value].length),
  $strLenBytes: measuring(34473, Buffer.byteLength),
  $binarySize: takes(1, binarySize),
  $substr: takes(3, substrBytes),
  $substrBytes: takes(3, substrBytes),
  $substrCP: takes(3, substrCP),
  $indexOfCP: indexOf([40093, 40094], (value) => [...value]),
  $indexOfBytes: indexOf([40091, 40092], (value) => [...Buffer.from(value).toString('latin1')]),
  $split: takes(2, split),
};

export const stringForms: Record<string, Form> = {
  $trim: trim('both'),
  $ltrim: trim('left'),
  $rtrim: trim('right'),
  $replaceOne: replace(false),
  $replaceAll: replace(true),
};
