import { expect, it } from 'vitest';
import { readerLocale } from './readerLocale.ts';

it.each([
  ['fr', 'fr'],
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['en;q=0.5, fr;q=0.7', 'fr'],
  ['de-DE, de;q=0.9', 'en'],
  ['de, fr;q=0.1', 'fr'],
  ['', 'en'],
  [undefined, 'en'],
])('takes %s for %s', (header, locale) => {
  expect(readerLocale(header)).toBe(locale);
});
