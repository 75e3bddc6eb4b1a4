import { expect, it } from 'vitest';
import { fitsStatus } from './fitsStatus.ts';

it.each([
  ['planned', {}, true],
  ['declined', {}, true],
  ['archived', {}, false],
  ['merged', {}, false],
  ['withdrawn', {}, false],
  ['archived', { status: 'archived' }, true],
  ['open', { status: 'archived' }, false],
  ['withdrawn', { show: 'mine' }, true],
  ['archived', { show: 'supported' }, false],
  ['open', { show: 'mine', status: 'planned' }, false],
] as const)('an idea that is %s, in a list asked for with %j: %s', (status, asked, fits) => {
  expect(fitsStatus(status, asked)).toBe(fits);
});
