import { expect, it } from 'vitest';
import { isImpersonal } from './impersonal.ts';

it.each([
  'Admin',
  ' ADMIN 2 ',
  'The Support Team',
  'Équipe SAV',
  'Service clientèle',
  'L’équipe officielle',
  'no-reply',
])('%s is an office', (name) => expect(isImpersonal(name)).toBe(true));

it.each(['Ada Support', 'Guy Root-Martin', 'Maïwenn Le Goff', 'Li', 'Teamer', '李伟'])(
  '%s is a person',
  (name) => expect(isImpersonal(name)).toBe(false),
);
