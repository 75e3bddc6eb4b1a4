export const UPDATE_LIMITS = {
  title: 120,
  text: 20_000,
  blocks: 40,
  listed: 24,
  page: 12,
} as const;
