import { expect, it } from 'vitest';
import { instantIn } from './zonedTime.ts';

it.each([
  ['2026-12-01T09:00', 'Europe/Paris', '2026-12-01T08:00:00.000Z'],
  ['2026-03-29T09:00', 'Europe/Paris', '2026-03-29T07:00:00.000Z'],
  ['2026-03-29T01:30', 'Europe/Paris', '2026-03-29T00:30:00.000Z'],
  ['2026-12-01T09:00', 'Pacific/Auckland', '2026-11-30T20:00:00.000Z'],
  ['2026-12-01T00:15', 'UTC', '2026-12-01T00:15:00.000Z'],
])('%s in %s is %s', (wall, zone, instant) => {
  expect(instantIn(wall, zone)?.toISOString()).toBe(instant);
});

it('a time that is being typed is none', () => {
  expect(instantIn('', 'UTC')).toBeNull();
});
