import { z } from 'zod';
import { hidingRuleSchema } from '../ideas/hiding.ts';
import { personBriefSchema } from '../people/schema.ts';
import { restrictionSchema } from '../permissions/schema.ts';
import {
  idSchema,
  instantSchema,
  lineOfText,
  localeSchema,
  revSchema,
  textBlock,
} from '../primitives/index.ts';
import { hasTerm, SANCTION_KINDS, SANCTION_LIMITS } from './kinds.ts';

export * from './kinds.ts';

export const sanctionKindSchema = z.enum(SANCTION_KINDS);

/** What a person did it with. */
export const sanctionCauseSchema = z.object({ kind: z.enum(['idea', 'comment']), id: idSchema });
export type SanctionCause = z.infer<typeof sanctionCauseSchema>;

/** What takes part from a person now; `rev` grows with each sanction given, lifted or appealed. */
export const standingSchema = z.object({
  rev: revSchema,
  restriction: restrictionSchema.nullable(),
});
export type Standing = z.infer<typeof standingSchema>;

/** A sanction as the person it is against reads it, and every moderator. */
export const sanctionSchema = z.object({
  id: idSchema,
  personId: idSchema,
  kind: sanctionKindSchema,
  rule: hidingRuleSchema,
  reason: z.string(),
  /** The language of the reason. */
  language: localeSchema,
  /** The moderator; `null` where they are gone. */
  by: personBriefSchema.nullable(),
  at: instantSchema,
  /** When it ends by itself; `null` where it is a warning, or ends when it is lifted. */
  until: instantSchema.nullable(),
  because: sanctionCauseSchema.extend({ path: z.string() }).nullable(),
  lifted: z
    .object({
      by: personBriefSchema.nullable(),
      at: instantSchema,
      reason: z.string(),
      language: localeSchema,
    })
    .nullable(),
  /** Whether moderators keep a note on it among themselves, which is no ground for it. */
  hasNote: z.boolean(),
  rev: revSchema,
});
export type Sanction = z.infer<typeof sanctionSchema>;

const reason = textBlock(SANCTION_LIMITS.reason.min, SANCTION_LIMITS.reason.max);

/** How long a mute or a suspension holds. */
export const termSchema = z.union([
  z.strictObject({ days: z.number().int().min(1).max(SANCTION_LIMITS.days) }),
  z.strictObject({ until: instantSchema }),
]);
export type Term = z.infer<typeof termSchema>;

export const newSanctionSchema = z
  .strictObject({
    id: idSchema,
    personId: idSchema,
    kind: sanctionKindSchema,
    rule: hidingRuleSchema,
    /** What the person reads. */
    reason,
    language: localeSchema,
    /** Given for a mute and a suspension, and for nothing else. */
    term: termSchema.nullable(),
    because: z.strictObject(sanctionCauseSchema.shape).nullable(),
    /** For moderators; the person sees that there is one. */
    note: textBlock(0, SANCTION_LIMITS.note).optional(),
  })
  .refine(({ kind, term }) => hasTerm(kind) === (term !== null), {
    path: ['term'],
    params: { rule: 'required' },
  });
export type NewSanction = z.infer<typeof newSanctionSchema>;

export const liftingSchema = z.strictObject({
  sanctionId: idSchema,
  reason,
  language: localeSchema,
});
export type NewLifting = z.infer<typeof liftingSchema>;

export const peopleQuerySchema = lineOfText(0, 60);
