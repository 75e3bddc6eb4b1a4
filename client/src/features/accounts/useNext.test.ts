import { expect, it } from 'vitest';
import { safePath } from './useNext.ts';

it.each([
  ['/ideas/1?a=b', '/ideas/1?a=b'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  [null, '/'],
])('going on to %s leads to %s', (asked, led) => {
  expect(safePath(asked)).toBe(led);
});
