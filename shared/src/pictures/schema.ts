import { z } from 'zod';
import { idSchema } from '../primitives/index.ts';

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

/** An uploaded picture. Sizes are those of the full picture, in pixels after rotation. */
export const pictureSchema = z.object({
  id: idSchema,
  alt: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  /** Average colour, `#rrggbb`, shown while the picture loads. */
  colour: z.string(),
  urls: z.object({
    /** At most 2048 px on the longer side. */
    full: z.string(),
    /** At most 800 px wide. */
    card: z.string(),
    /** 160 × 160, cropped. */
    thumb: z.string(),
  }),
});
export type Picture = z.infer<typeof pictureSchema>;
