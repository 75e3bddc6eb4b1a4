import { lazy } from 'react';

export { useResponders } from './useResponders.ts';

/** A chunk of its own: the idea itself is read first. */
export const Responses = lazy(async () => ({
  default: (await import('./Responses.tsx')).Responses,
}));
export const PersonThanks = lazy(async () => ({
  default: (await import('./PersonThanks.tsx')).PersonThanks,
}));
