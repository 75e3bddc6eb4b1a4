import { z } from 'zod';
import { idSchema } from '../primitives/index.ts';
import { LICENCES } from './limits.ts';

export * from './limits.ts';

export const licenceSchema = z.enum(LICENCES);

/** A file of a hack: code, drawings, build steps. Always served as a download. */
export const hackFileSchema = z.object({
  id: idSchema,
  name: z.string(),
  bytes: z.number().int(),
  licence: licenceSchema,
  url: z.string(),
});
export type HackFile = z.infer<typeof hackFileSchema>;
