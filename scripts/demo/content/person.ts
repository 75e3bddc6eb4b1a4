import type { DemoLocale, DemoPerson, DemoRole } from './types.ts';

/** Fills what follows from the key: the address and the portrait. */
export const person =
  (role: DemoRole) =>
  (
    key: string,
    name: string,
    locale: DemoLocale,
    region: string,
    skills: string[],
    bio: string,
  ): DemoPerson => ({
    key,
    name,
    role,
    locale,
    region,
    skills,
    bio,
    email: `${key}@example.test`,
    avatar: `avatar-${key}`,
  });
