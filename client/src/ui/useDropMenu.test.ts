import { expect, it } from 'vitest';
import { nextItem } from './useDropMenu.ts';

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['ArrowUp', -1, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 0, null],
])('%s from item %s of three goes to %s', (key, at, to) => {
  expect(nextItem(key, at, 3)).toBe(to);
});
