import { z } from 'zod';
import { boardSchema, newBoardSchema } from '../boards/schema.ts';
import { rulesInForceSchema } from '../houseRules/schema.ts';
import { personNameSchema, viewerSchema } from '../people/schema.ts';
import { lineOfText, localeSchema, revSchema } from '../primitives/index.ts';
import { standingSchema } from '../sanctions/schema.ts';
import { CURRENCIES, PASSWORD_LIMITS } from './limits.ts';

export * from './limits.ts';

export const currencySchema = z.enum(CURRENCIES);

/** Who runs the board. */
export const brandSchema = z.object({
  name: z.string(),
  tagline: z.string(),
  locale: localeSchema,
  currency: currencySchema,
  rev: revSchema,
});
export type Brand = z.infer<typeof brandSchema>;

export const brandNameSchema = lineOfText(2, 60);
export const taglineSchema = lineOfText(0, 140);

/** What the first page needs besides its list of ideas; the server writes it into the page. */
export const bootstrapSchema = z.object({
  brand: brandSchema.nullable(),
  boards: z.array(boardSchema),
  viewer: viewerSchema.nullable(),
  /** What a moderator's sanction takes from the viewer now. */
  standing: standingSchema,
  locale: localeSchema,
  needsSetup: z.boolean(),
  isDemo: z.boolean(),
  houseRules: rulesInForceSchema,
});
export type Bootstrap = z.infer<typeof bootstrapSchema>;

export const setupSchema = z.strictObject({
  /** From the one-time link printed in the terminal. */
  token: z.string().min(1).max(200),
  owner: z.strictObject({
    name: personNameSchema,
    email: z.email().max(254),
    password: z.string().min(PASSWORD_LIMITS.min).max(PASSWORD_LIMITS.max),
  }),
  brand: z.strictObject({
    name: brandNameSchema,
    tagline: taglineSchema,
    locale: localeSchema,
    currency: currencySchema,
  }),
  boards: z.array(newBoardSchema).min(1).max(20),
  /** The owner's time zone, by its IANA name, in which the boards' clocks begin to run. */
  timeZone: z.string().max(60).optional(),
});
export type Setup = z.input<typeof setupSchema>;
