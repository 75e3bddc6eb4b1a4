import type { BSONRegExp } from 'bson';
import { fail } from '../errors.ts';
import type { Operator } from '../expressions.ts';
import { isNumeric, toNumber } from '../numbers.ts';
import { compileRegex, execRegex } from '../regularExpressions.ts';
import { aliasOf } from '../types.ts';
import { bsonTypeOf, int, isDoc } from '../values.ts';

const isNullish = (value: unknown): boolean => value === null || value === undefined;

/** A value as text where MongoDB coerces it: null is '', dates are ISO. */
function coerce(value: unknown, name: string): string {
  if (isNullish(value)) return '';
  if (typeof value === 'string') return value;
  if (isNumeric(value)) return value.toString();
  if (value instanceof Date) return value.toISOString();
  return fail(16007, `can't convert from BSON type ${aliasOf(value)} to String in ${name}`);
}

function text(value: unknown, code: number, name: string): string {
  return typeof value === 'string'
    ? value
    : fail(code, `${name} requires a string argument, found: ${aliasOf(value)}`);
}

function concat(args: unknown[]): unknown {
  if (args.some(isNullish)) return null;
  return args
    .map((arg) =>
      typeof arg === 'string'
        ? arg
        : fail(16702, `$concat only supports strings, not ${aliasOf(arg)}`),
    )
    .join('');
}

function substring(take: (text: string, from: number, count: number) => string): Operator {
  return {
    min: 3,
    max: 3,
    apply: ([value, from, count], name) => {
      if (!isNumeric(from) || !isNumeric(count))
        return fail(16034, `${name}: starting index and length must be numeric`);
      return take(coerce(value, name), Math.trunc(toNumber(from)), Math.trunc(toNumber(count)));
    },
  };
}

const substrBytes = substring((value, from, count) => {
  if (from < 0) return '';
  const bytes = Buffer.from(value);
  return bytes.subarray(from, count < 0 ? bytes.length : from + count).toString();
});

function indexOf(measure: (text: string) => number): Operator {
  return {
    min: 2,
    max: 4,
    apply: ([value, wanted, from], name) => {
      if (isNullish(value)) return null;
      const whole = text(value, 40091, name);
      const start = isNumeric(from) ? [...whole].slice(0, toNumber(from)).join('').length : 0;
      const index = whole.indexOf(text(wanted, 40092, name), start);
      return int(index < 0 ? -1 : measure(whole.slice(0, index)));
    },
  };
}

interface Options {
  input?: unknown;
  regex?: unknown;
  options?: unknown;
  chars?: unknown;
  find?: unknown;
  replacement?: unknown;
}

/** Operators whose operand is one document of named arguments. */
function named(compute: (options: Options, name: string) => unknown): Operator {
  return {
    min: 1,
    max: 1,
    apply: ([options], name) =>
      isDoc(options)
        ? compute(options, name)
        : fail(50694, `${name} expects an object of named arguments`),
  };
}

function trim(sides: 'both' | 'left' | 'right'): Operator {
  return named(({ input, chars }, name) => {
    if (isNullish(input) || chars === null) return null;
    const set = new Set(
      chars === undefined
        ? [
            ...' \t\n\v\f\r\0\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
          ]
        : [...text(chars, 50700, name)],
    );
    const points = [...text(input, 50699, name)];
    let [from, to] = [0, points.length];
    if (sides !== 'right') while (from < to && set.has(points[from]!)) from++;
    if (sides !== 'left') while (to > from && set.has(points[to - 1]!)) to--;
    return points.slice(from, to).join('');
  });
}

function replace(isAll: boolean): Operator {
  return named(({ input, find, replacement }, name) => {
    if (isNullish(input) || isNullish(find) || isNullish(replacement)) return null;
    const [whole, part, by] = [
      text(input, 51746, name),
      text(find, 51745, name),
      text(replacement, 51744, name),
    ];
    return isAll ? whole.replaceAll(part, () => by) : whole.replace(part, () => by);
  });
}

function regexOf({ regex, options }: Options, name: string): RegExp | null {
  if (isNullish(regex)) return null;
  const given = typeof options === 'string' ? options : '';
  if (bsonTypeOf(regex) === 'BSONRegExp') {
    const { pattern, options: own } = regex as BSONRegExp;
    return compileRegex(pattern, own || given);
  }
  return compileRegex(text(regex, 51105, name), given);
}

function describe(match: RegExpExecArray, offset = 0): unknown {
  const at = [...match.input.slice(0, match.index)].length + offset;
  return {
    match: match[0],
    idx: int(at),
    captures: match.slice(1).map((capture) => capture ?? null),
  };
}

function regexFindAll(options: Options, name: string): unknown {
  const regex = regexOf(options, name);
  if (isNullish(options.input) || !regex) return [];
  const found = [];
  let rest = text(options.input, 51104, name);
  let offset = 0;
  for (
    let match = execRegex(regex, rest);
    match && found.length < 10_000;
    match = execRegex(regex, rest)
  ) {
    found.push(describe(match, offset));
    const skip = match.index + Math.max(1, match[0].length);
    if (skip > rest.length) break;
    offset += [...rest.slice(0, skip)].length;
    rest = rest.slice(skip);
  }
  return found;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const ascii = (value: string, change: (letter: string) => string, range: RegExp): string =>
  value.replace(range, change);

/** Text. Upper and lower case touch ASCII only, as MongoDB's do. */
export const stringOperators: Record<string, Operator> = {
  $concat: { min: 0, max: Infinity, apply: concat },
  $toLower: {
    min: 1,
    max: 1,
    apply: ([value], name) =>
      ascii(coerce(value, name), (letter) => letter.toLowerCase(), /[A-Z]/g),
  },
  $toUpper: {
    min: 1,
    max: 1,
    apply: ([value], name) =>
      ascii(coerce(value, name), (letter) => letter.toUpperCase(), /[a-z]/g),
  },
  $strcasecmp: {
    min: 2,
    max: 2,
    apply: ([a, b], name) =>
      int(order(coerce(a, name).toUpperCase(), coerce(b, name).toUpperCase())),
  },
  $strLenCP: {
    min: 1,
    max: 1,
    apply: ([value], name) => int([...text(value, 34471, name)].length),
  },
  $strLenBytes: {
    min: 1,
    max: 1,
    apply: ([value], name) => int(Buffer.byteLength(text(value, 34473, name))),
  },
  $substr: substrBytes,
  $substrBytes: substrBytes,
  $substrCP: substring((value, from, count) => [...value].slice(from, from + count).join('')),
  $indexOfCP: indexOf((before) => [...before].length),
  $indexOfBytes: indexOf((before) => Buffer.byteLength(before)),
  $split: {
    min: 2,
    max: 2,
    apply: ([value, by], name) => {
      if (isNullish(value) || isNullish(by)) return null;
      if (by === '') return fail(40087, '$split requires a non-empty separator');
      return text(value, 40085, name).split(text(by, 40086, name));
    },
  },
  $trim: trim('both'),
  $ltrim: trim('left'),
  $rtrim: trim('right'),
  $replaceOne: replace(false),
  $replaceAll: replace(true),
  $regexMatch: named((options, name) => {
    const regex = regexOf(options, name);
    return (
      !isNullish(options.input) &&
      regex !== null &&
      execRegex(regex, text(options.input, 51104, name)) !== null
    );
  }),
  $regexFind: named((options, name) => {
    const regex = regexOf(options, name);
    const match =
      isNullish(options.input) || !regex
        ? null
        : execRegex(regex, text(options.input, 51104, name));
    return match && describe(match);
  }),
  $regexFindAll: named(regexFindAll),
};
