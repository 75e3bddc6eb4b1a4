import type { BSONRegExp } from 'bson';
import { fail, MongoError } from '../../errors.ts';
import { compileRegex, execRegex } from '../../matching/regularExpressions.ts';
import { bsonTypeOf, int } from '../../values/values.ts';
import { type Form, isNullish, named, type Read } from './operators.ts';
import { text } from './texts.ts';

/** The text to search and the expression, or null when one of them is null. */
function reading(read: Read, name: string): { input: string; regex: RegExp } | null {
  const [given, pattern, options] = [read('input'), read('regex'), read('options')];
  const input = isNullish(given) ? null : text(given, 51104, name);
  const isRegex = bsonTypeOf(pattern) === 'BSONRegExp';
  const source = isRegex
    ? (pattern as BSONRegExp).pattern
    : isNullish(pattern)
      ? null
      : text(pattern, 51105, name);
  const own = isRegex ? (pattern as BSONRegExp).options : '';
  const flags = isNullish(options) ? null : text(options, 51106, name);
  if (flags !== null && own !== '')
    return fail(
      51107,
      `${name}: found regex option(s) specified in both 'regex' and 'option' fields`,
    );
  if (source?.includes('\0'))
    return fail(51109, `${name}: regular expression cannot contain an embedded null byte`);
  const bad = /[^imsx]/.exec(flags ?? own);
  if (bad) return fail(51108, `${name}: invalid flag in regex options: ${bad[0]}`);
  if (source === null) return null;
  const regex = compiled(source, flags ?? own, name);
  return input === null ? null : { input, regex };
}

/** Expressions have a code of their own for a pattern that is malformed. */
function compiled(source: string, flags: string, name: string): RegExp {
  try {
    return compileRegex(source, flags);
  } catch (error) {
    if (!(error instanceof MongoError) || error.code !== 51091) throw error;
    return fail(51111, `Invalid Regex in ${name}: ${error.message}`);
  }
}

const describe = (match: RegExpExecArray, idx: number): unknown => ({
  match: match[0],
  idx: int(idx),
  captures: match.slice(1).map((capture) => capture ?? null),
});

const pointsIn = (value: string): number => [...value].length;

/** Every match after the last one's end; after an empty one, a character on. */
function* matches(regex: RegExp, input: string): Generator<unknown> {
  const sticky = new RegExp(regex.source, `${regex.flags.replace(/[gy]/g, '')}g`);
  let points = 0;
  let counted = 0;
  for (let at = 0; at < input.length || at === 0; ) {
    const match = execRegex(sticky, input, at);
    if (!match) return;
    points += pointsIn(input.slice(counted, match.index));
    counted = match.index;
    yield describe(match, points);
    const [first] = input.slice(match.index);
    at = match.index + (match[0] === '' ? (first?.length ?? 1) : match[0].length);
  }
}

const searching = (apply: (found: { input: string; regex: RegExp } | null) => unknown): Form =>
  named(
    {
      notObject: 51103,
      unknown: 31024,
      required: { input: 31022, regex: 31023 },
      optional: ['options'],
    },
    (read, name) => apply(reading(read, name)),
  );

/** Regular expressions on texts; places count code points. */
export const patternForms: Record<string, Form> = {
  $regexMatch: searching((found) => found !== null && execRegex(found.regex, found.input) !== null),
  $regexFind: searching((found) => {
    const match = found && execRegex(found.regex, found.input);
    return match && describe(match, pointsIn(match.input.slice(0, match.index)));
  }),
  $regexFindAll: searching((found) => (found ? [...matches(found.regex, found.input)] : [])),
};
