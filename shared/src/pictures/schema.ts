import { z } from 'zod';
import { idSchema } from '../primitives/index.ts';

export * from './limits.ts';

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
