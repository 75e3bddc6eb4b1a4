import { expect, it } from 'vitest';
import { frenchSpaces } from './frenchSpaces.ts';

it.each([
  ['Prêt ?', 'Prêt\u202f?'],
  ['Attention : lisez', 'Attention\u00a0: lisez'],
  ['Dites « oui » !', 'Dites «\u00a0oui\u00a0»\u202f!'],
  ['à 10:30, voir https://a.b/c?d', 'à 10:30, voir https://a.b/c?d'],
])('French typography of %s', (typed, shown) => {
  expect(frenchSpaces(typed)).toBe(shown);
});
