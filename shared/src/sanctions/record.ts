import { z } from 'zod';
import { personBriefSchema, personSchema } from '../people/schema.ts';
import { restrictionSchema } from '../permissions/schema.ts';
import { idSchema, instantSchema, localeSchema } from '../primitives/index.ts';
import { sanctionKindSchema, sanctionSchema } from './schema.ts';

/** A sanction as moderators read it. */
export const moderatedSanctionSchema = sanctionSchema.extend({
  person: personBriefSchema.nullable(),
  note: z.string().nullable(),
});
export type ModeratedSanction = z.infer<typeof moderatedSanctionSchema>;

/** Something a person wrote, for moderators, with its words even where it is hidden. */
export const writtenSchema = z.object({
  kind: z.enum(['idea', 'comment']),
  id: idSchema,
  /** An idea's title; of a comment, that of what it is about. */
  title: z.string(),
  excerpt: z.string(),
  language: localeSchema,
  path: z.string(),
  at: instantSchema,
  isHidden: z.boolean(),
});
export type Written = z.infer<typeof writtenSchema>;

/** A person as moderators find them; without their address. */
export const foundPersonSchema = personBriefSchema.extend({
  joinedAt: instantSchema,
  restriction: restrictionSchema.nullable(),
  /** How many sanctions there ever were, those lifted not counted. */
  sanctions: z.number().int(),
});
export type FoundPerson = z.infer<typeof foundPersonSchema>;

/** What moderators can know of a person before they act. */
export const personRecordSchema = z.object({
  person: personSchema,
  restriction: restrictionSchema.nullable(),
  /** Newest first. */
  sanctions: z.array(moderatedSanctionSchema),
  /** The newest of what they wrote, ideas and comments. */
  written: z.array(writtenSchema),
  /** How many of their ideas and comments are hidden now. */
  hidden: z.number().int(),
  /** What this moderator may give them; empty for those whom moderators do not sanction. */
  allowed: z.array(sanctionKindSchema),
});
export type PersonRecord = z.infer<typeof personRecordSchema>;
