import { z } from 'zod';
import { memberRoleSchema } from '../permissions/index.ts';
import {
  idSchema,
  instantSchema,
  lineOfText,
  localeSchema,
  textBlock,
} from '../primitives/index.ts';
import { PERSON_LIMITS, THEMES } from './limits.ts';

export * from './limits.ts';

/** What stands beside whatever a person wrote. */
export const personBriefSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Path of a 256 × 256 WebP, or `null` for initials. */
  avatarUrl: z.string().nullable(),
  role: memberRoleSchema,
  /** Set for whoever erased their account; the name is then nobody's. */
  isFormer: z.literal(true).optional(),
});
export type PersonBrief = z.infer<typeof personBriefSchema>;

/** A person's public page. */
export const personSchema = personBriefSchema.extend({
  bio: z.string(),
  region: z.string(),
  skills: z.array(z.string()),
  joinedAt: instantSchema,
  counts: z.object({ ideas: z.number(), supports: z.number(), comments: z.number() }),
});
export type Person = z.infer<typeof personSchema>;

export const themeSchema = z.enum(THEMES);

/** The person who is signed in, as they alone see themselves. */
export const viewerSchema = personBriefSchema.extend({
  email: z.string(),
  isEmailVerified: z.boolean(),
  bio: z.string(),
  region: z.string(),
  skills: z.array(z.string()),
  locale: localeSchema,
  theme: themeSchema,
  /** The newest version of the house rules they accepted; 0 for none. */
  acceptedRules: z.number().int(),
});
export type Viewer = z.infer<typeof viewerSchema>;

export const personNameSchema = lineOfText(2, PERSON_LIMITS.name);

export const profileChangeSchema = z.strictObject({
  name: personNameSchema.optional(),
  bio: textBlock(0, PERSON_LIMITS.bio).optional(),
  region: lineOfText(0, PERSON_LIMITS.region).optional(),
  skills: z.array(lineOfText(1, PERSON_LIMITS.skill)).max(PERSON_LIMITS.skills).optional(),
  locale: localeSchema.optional(),
  theme: themeSchema.optional(),
});

/** A row of the owner's list of people. */
export const personRowSchema = personBriefSchema.extend({
  email: z.string(),
  joinedAt: instantSchema,
});
export type PersonRow = z.infer<typeof personRowSchema>;
