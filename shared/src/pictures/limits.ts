export const PICTURE_LIMITS = {
  perIdea: 8,
  bytes: 10_000_000,
  pixels: 50_000_000,
  alt: 200,
  /** An uploaded file that nothing uses is deleted after this long. */
  unusedDays: 7,
} as const;

/** What the server takes; every picture is re-encoded to WebP, its metadata dropped. */
export const PICTURE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
] as const;
