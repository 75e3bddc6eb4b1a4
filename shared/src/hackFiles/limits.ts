export const HACK_FILE_LIMITS = { perIdea: 10, bytes: 25_000_000, name: 120 } as const;

/** Under what terms others may reuse a file; SPDX identifiers where there is one. */
export const LICENCES = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'MIT',
  'GPL-3.0-or-later',
  'CERN-OHL-P-2.0',
  'all-rights-reserved',
] as const;
export type Licence = (typeof LICENCES)[number];
