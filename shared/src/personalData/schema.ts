import { z } from 'zod';
import { idSchema, instantSchema, revSchema } from '../primitives/index.ts';

/** A download may be asked for again after this many hours. */
export const DOWNLOAD_EVERY_HOURS = 24;
/** For how many minutes a sign-in counts as fresh, where there is no password to ask for. */
export const FRESH_SIGN_IN_MINUTES = 10;

/** Everything that is one person's, as one ZIP. */
export const downloadSchema = z.object({
  id: idSchema,
  personId: idSchema,
  state: z.enum(['waiting', 'running', 'ready', 'failed']),
  /** Parts written so far, of how many. */
  done: z.number().int(),
  total: z.number().int(),
  askedAt: instantSchema,
  /** Until when it can be fetched; `null` until it is ready. */
  expiresAt: instantSchema.nullable(),
  bytes: z.number().int().nullable(),
  rev: revSchema,
});
export type Download = z.infer<typeof downloadSchema>;

export const personalDataSchema = z.object({
  download: downloadSchema.nullable(),
  /** From when another one may be asked for; `null` for now. */
  nextDownloadAt: instantSchema.nullable(),
  /** Whether erasing asks for a password; without one it asks for a fresh sign-in. */
  hasPassword: z.boolean(),
  /** Whether they are the only owner, who cannot leave. */
  isLastOwner: z.boolean(),
});
export type PersonalData = z.infer<typeof personalDataSchema>;

/** What becomes of what one wrote: it goes too, or it stays under “a former member”. */
export const ERASURE_CHOICES = ['remove', 'keep'] as const;
export type ErasureChoice = (typeof ERASURE_CHOICES)[number];

export const newErasureSchema = z.strictObject({
  choice: z.enum(ERASURE_CHOICES),
  password: z.string().max(200).nullable(),
});
