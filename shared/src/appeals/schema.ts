import { z } from 'zod';
import { hidingRuleSchema } from '../ideas/hiding.ts';
import { localTextSchema } from '../localText/index.ts';
import { personBriefSchema } from '../people/schema.ts';
import {
  idSchema,
  instantSchema,
  localeSchema,
  revSchema,
  textBlock,
} from '../primitives/index.ts';
import { sanctionSchema, standingSchema } from '../sanctions/schema.ts';
import { APPEAL_LIMITS, APPEAL_SUBJECTS } from './limits.ts';

export * from './limits.ts';

/** What was acted on: a sanction, or a text, a held post or a support, by its idea's identifier. */
export const appealSubjectSchema = z.object({ kind: z.enum(APPEAL_SUBJECTS), id: idSchema });
export type AppealSubject = z.infer<typeof appealSubjectSchema>;

/** One appeal, as the person who made it reads it, and the moderators. */
export const appealSchema = z.object({
  id: idSchema,
  about: appealSubjectSchema,
  text: z.string(),
  language: localeSchema,
  at: instantSchema,
  /** Until when the moderators aim to decide. */
  dueAt: instantSchema,
  decision: z
    .object({
      /** The moderator; `null` where they are gone. */
      by: personBriefSchema.nullable(),
      at: instantSchema,
      isGranted: z.boolean(),
      reason: z.string(),
      language: localeSchema,
    })
    .nullable(),
  rev: revSchema,
});
export type Appeal = z.infer<typeof appealSchema>;

/** What a moderator did with something of a person's, and with which reason. */
export const actSchema = z.object({
  about: appealSubjectSchema,
  /** What it is called. */
  title: localTextSchema,
  path: z.string(),
  by: personBriefSchema.nullable(),
  at: instantSchema,
  rule: hidingRuleSchema.nullable(),
  reason: z.string(),
  /** The language of the reason. */
  language: localeSchema,
});
export type Act = z.infer<typeof actSchema>;

/** All that moderators did about a person, as that person reads it. */
export const ownStandingSchema = standingSchema.extend({
  /** Newest first, ended ones too. */
  sanctions: z.array(sanctionSchema),
  /** What stands now: hidden texts, held posts that were rejected, supports set aside. */
  acts: z.array(actSchema),
  /** Newest first. */
  appeals: z.array(appealSchema),
  /** What can still be appealed: each act once. */
  appealable: z.array(appealSubjectSchema),
  /** Who moderates here. */
  moderators: z.array(personBriefSchema),
});
export type OwnStanding = z.infer<typeof ownStandingSchema>;

export const newAppealSchema = z.strictObject({
  id: idSchema,
  about: z.strictObject(appealSubjectSchema.shape),
  text: textBlock(APPEAL_LIMITS.text.min, APPEAL_LIMITS.text.max),
  language: localeSchema,
});
export type NewAppeal = z.infer<typeof newAppealSchema>;

/** An appeal as the moderator reads it who is to decide it. */
export const heardAppealSchema = appealSchema.extend({
  person: personBriefSchema.nullable(),
  /** What it is about; `null` where it was undone or is gone meanwhile. */
  act: actSchema.nullable(),
  /** Whether this moderator acted, so that another decides. */
  isOwnAct: z.boolean(),
  /** The reader appeals: another decides. */
  isOwnAffair: z.boolean(),
  /** Whether there is no other moderator at all, so that an owner has to appoint one. */
  isAlone: z.boolean(),
});
export type HeardAppeal = z.infer<typeof heardAppealSchema>;

export const appealDecisionSchema = z.strictObject({
  appealId: idSchema,
  isGranted: z.boolean(),
  reason: textBlock(APPEAL_LIMITS.reason.min, APPEAL_LIMITS.reason.max),
  language: localeSchema,
});
export type NewAppealDecision = z.infer<typeof appealDecisionSchema>;
