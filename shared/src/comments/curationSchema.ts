import { z } from 'zod';
import { localTextSchema } from '../localText/index.ts';
import { personBriefSchema } from '../people/schema.ts';
import { idSchema, instantSchema, lineOfText, localeSchema } from '../primitives/index.ts';
import { CURATION_LIMITS, FOLD_LABELS } from './curationLimits.ts';

export * from './curationLimits.ts';

export const foldLabelSchema = z.enum(FOLD_LABELS);

/** Why a comment and its replies are folded away. */
export const foldingSchema = z.object({
  label: foldLabelSchema,
  reason: z.string(),
  language: localeSchema,
  at: instantSchema,
});
export type Folding = z.infer<typeof foldingSchema>;

/** Why nothing can be added to a thread or a talk. */
export const lockingSchema = z.object({
  reason: z.string(),
  language: localeSchema,
  at: instantSchema,
});
export type Locking = z.infer<typeof lockingSchema>;

const { reason } = CURATION_LIMITS;
/** What a moderator says when they fold, lock or hide; everyone reads it. */
export const newReasonSchema = z.strictObject({
  reason: lineOfText(reason.min, reason.max),
  /** The language the reason is written in. */
  language: localeSchema,
});

/** A moderator's summary of a talk. */
export const summarySchema = z.object({
  /** Counts the saved texts, from 1. */
  version: z.number().int(),
  /** Markdown; `[2]` stands for the second of `refIds`. */
  body: localTextSchema,
  /** The comments it draws on. */
  refIds: z.array(idSchema),
  /** `null` where they are gone. */
  by: personBriefSchema.nullable(),
  at: instantSchema,
  /** How many comments the talk had then. */
  asOf: z.number().int(),
});
export type Summary = z.infer<typeof summarySchema>;

/** The trace of comments that were taken to another idea. */
export const moveLineSchema = z.object({
  id: idSchema,
  count: z.number().int(),
  ideaId: idSchema,
  /** What that idea is called now, in the language it is written in. */
  title: z.string(),
  language: localeSchema,
  at: instantSchema,
});
export type MoveLine = z.infer<typeof moveLineSchema>;
