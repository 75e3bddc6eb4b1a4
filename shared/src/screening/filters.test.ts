import { describe, expect, it } from 'vitest';
import { type Filter, isFilterPattern } from './filterPattern.ts';
import { compileFilters, matchesGlob } from './filters.ts';
import { readFilters, writeFilters } from './filterText.ts';

const filter = (pattern: string, change: Partial<Filter> = {}): Filter => ({
  kind: 'word',
  pattern,
  language: 'any',
  act: 'hold',
  ...change,
});
const found = (pattern: string, text: string, change: Partial<Filter> = {}, language = 'en') =>
  compileFilters([filter(pattern, change)])(text, language).map((match) => match.found);

describe('word filters', () => {
  it.each([
    ['eleve', 'Un ÉLÈVE parle.', ['ÉLÈVE']],
    ['œuvre', 'Une oeuvre.', ['oeuvre']],
    ['casino', 'c4s1n0!', ['c4s1n0']],
    ['casino', 'саsinо', ['саsinо']],
    ['casino', 'cas\u200bino', ['cas\u200bino']],
    ['casino', 'casinos', []],
    ['casin*', 'casinos, casino', ['casinos', 'casino']],
    ['*porn*', 'superpornography', ['superpornography']],
    ['c?t', 'cat cut coat', ['cat', 'cut']],
    ['free  money', 'Free-money, free money; money free', ['Free-money', 'free money']],
    ['h0', 'The H0 gauge, not ho', ['H0', 'ho']],
    ['0900', 'call oqoo or 0900', ['0900']],
    ['ada', '@Ada wrote', ['Ada']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('go by the language of the text where they have one', () => {
    expect(found('gift', 'gift', { language: 'fr' }, 'en')).toEqual([]);
    expect(found('gift', 'gift', { language: 'fr' }, 'fr')).toEqual(['gift']);
  });

  it('take no longer for a hostile pattern and text', () => {
    expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(39)}b`)).toBe(false);
  });
});

describe('link filters', () => {
  const link = { kind: 'link' } as const;
  it.each([
    ['spam.example', 'https://Shop.SPAM.example/x and notspam.example', ['Shop.SPAM.example/x']],
    ['spam.example/win', 'spam.example/win/1, spam.example/winter', ['spam.example/win/1,']],
    ['.zip', 'see a.zip, zip.example', ['a.zip']],
    ['*.spam.example', 'www.spam.example', ['www.spam.example']],
    ['bücher.example', 'http://xn--bcher-kva.example', ['xn--bcher-kva.example']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(found(pattern, text, link)).toEqual(expected);
  });
});

it('a pattern that can never match is none', () => {
  for (const pattern of ['***', '', '???', '- -']) {
    expect(isFilterPattern(filter(pattern))).toBe(false);
  }
  expect(isFilterPattern(filter('not a domain', { kind: 'link' }))).toBe(false);
});

it('filters are read back from what they are written as, and what is no filter is said', () => {
  const filters = [
    filter('casin*'),
    filter('gratuit', { language: 'fr', act: 'refuse' }),
    filter('spam.example', { kind: 'link' }),
  ];
  expect(readFilters(writeFilters(filters))).toEqual({ filters, problems: [] });
  expect(readFilters('# mine\n\ncasino\n***').problems).toEqual([{ line: 4, text: '***' }]);
});
