import type { Locale } from '@roundhouse/shared/primitives';
import { foldName, nameKeys } from '../people/index.ts';

/** What the board keeps of a person besides an account; nobody sets it by signing up. */
export const memberFields = {
  role: { type: 'string', required: true, defaultValue: 'fan', input: false },
  locale: { type: 'string', required: true, defaultValue: 'en', input: false },
  bio: { type: 'string', required: false, defaultValue: '', input: false },
  region: { type: 'string', required: false, defaultValue: '', input: false },
  skills: { type: 'string[]', required: false, defaultValue: () => [], input: false },
  theme: { type: 'string', required: false, defaultValue: 'system', input: false },
  avatarId: { type: 'string', required: false, defaultValue: null, input: false },
  nameKeys: {
    type: 'string[]',
    required: false,
    defaultValue: () => [],
    input: false,
    returned: false,
  },
} as const;

/** A person who signs up by a link alone is called after their address until they choose a name. */
export function nameFromEmail(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return name.length >= 2 ? name.slice(0, 60) : 'Fan';
}

/** What a new person starts with. */
export function newMember(name: string, locale: Locale) {
  return { name, nameKeys: foldName(name) ? nameKeys(name) : [], image: null, locale };
}
