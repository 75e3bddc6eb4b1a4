import { lazy } from 'react';

/** A chunk of its own: the idea itself is read first. */
export const Timeline = lazy(async () => ({
  default: (await import('./Timeline.tsx')).Timeline,
}));
