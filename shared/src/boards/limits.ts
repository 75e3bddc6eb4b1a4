export const BOARD_LIMITS = { name: 60, description: 400, boards: 50 } as const;

/** Hues a board may be shown in; the client's theme gives each its shades. */
export const BOARD_COLOURS = [
  'amber',
  'vermilion',
  'rose',
  'violet',
  'blue',
  'teal',
  'green',
  'slate',
] as const;
