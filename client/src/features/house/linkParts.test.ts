import { expect, it } from 'vitest';
import { linkParts } from './linkParts.ts';

it('finds the addresses in a mail and loses no letter', () => {
  const text = 'Hello,\nhttp://localhost:3000/magic?token=a&next=%2F\nBye';
  const parts = linkParts(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter((part) => part.isLink).map((part) => part.text)).toEqual([
    'http://localhost:3000/magic?token=a&next=%2F',
  ]);
});

it('makes no link of another scheme', () => {
  expect(linkParts('javascript:alert(1)').some((part) => part.isLink)).toBe(false);
});
