import type { MantineColorScheme } from '@mantine/core';
import type { Theme } from '@roundhouse/shared/people';

/** Where a reader's choices are kept; public/firstPaint.js reads the same keys before React. */
export const preferenceKeys = {
  theme: 'roundhouse.theme',
  locale: 'roundhouse.locale',
} as const;

/** A profile's theme in the word Mantine has for it; without a profile, as the device does. */
export function asScheme(theme: Theme | undefined): MantineColorScheme {
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** Reads a stored choice; null where there is none or the browser forbids storage. */
export function readPreference(key: keyof typeof preferenceKeys): string | null {
  try {
    return localStorage.getItem(preferenceKeys[key]);
  } catch {
    return null;
  }
}

/** Keeps a choice; quietly does nothing where the browser forbids storage. */
export function keepPreference(key: keyof typeof preferenceKeys, value: string): void {
  try {
    localStorage.setItem(preferenceKeys[key], value);
  } catch {
    /* private mode: the choice lasts as long as the page */
  }
}
