import type { Standing } from './schema.ts';

/** A person's standing after an event; an older one changes nothing. */
export const applyStandingChanged = (known: Standing, { rev, restriction }: Standing): Standing =>
  rev > known.rev ? { rev, restriction } : known;
