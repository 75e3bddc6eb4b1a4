import { z } from 'zod';
import { personBriefSchema, personNameSchema } from '../people/schema.ts';
import {
  idSchema,
  instantSchema,
  lineOfText,
  localeSchema,
  revSchema,
} from '../primitives/index.ts';
import { isImpersonal } from './impersonal.ts';
import { REP_LIMITS } from './limits.ts';

export { isImpersonal } from './impersonal.ts';
export * from './limits.ts';

/** What a rep says of themselves beside their name; stands under each of their answers. */
export const repBriefSchema = z.object({
  person: personBriefSchema,
  title: z.string(),
  department: z.string(),
});
export type RepBrief = z.infer<typeof repBriefSchema>;

/** What the owner keeps of a rep. */
export const repProfileSchema = z.strictObject({
  title: lineOfText(2, REP_LIMITS.title),
  department: lineOfText(0, REP_LIMITS.department),
  region: lineOfText(0, REP_LIMITS.region),
  /** The boards they answer for. */
  boardIds: z.array(idSchema).max(REP_LIMITS.boards),
  /** Languages they answer in. */
  languages: z.array(localeSchema).min(1),
  /** An executive to whom late answers escalate. */
  isSponsor: z.boolean(),
  /** Order in which sponsors are asked; the lowest first. */
  position: z.number().int().min(0).max(1000),
});
export type RepProfile = z.infer<typeof repProfileSchema>;

/** A rep on the page "who answers here". */
export const repSchema = repProfileSchema.extend({
  person: personBriefSchema,
  answered: z.object({
    responses: z.number().int(),
    /** Promises kept in time, and those that were answered late. */
    kept: z.number().int(),
    late: z.number().int(),
    /** Median days from the promise to the answer; `null` before the first. */
    medianDays: z.number().nullable(),
  }),
  /** Their latest answers, newest first, at most three. */
  latest: z.array(
    z.object({
      responseId: idSchema,
      ideaId: idSchema,
      title: z.string(),
      slug: z.string(),
      at: instantSchema,
    }),
  ),
  rev: revSchema,
});
export type Rep = z.infer<typeof repSchema>;

/** Someone invited to answer for the brand. */
export const invitationSchema = z.object({
  id: idSchema,
  email: z.string(),
  name: z.string(),
  /** Language of the mail. */
  locale: localeSchema,
  profile: repProfileSchema,
  /** `null` where they are not here any more. */
  invitedBy: personBriefSchema.nullable(),
  createdAt: instantSchema,
  expiresAt: instantSchema,
  acceptedAt: instantSchema.nullable(),
});
export type Invitation = z.infer<typeof invitationSchema>;

export const newInvitationSchema = z.strictObject({
  id: idSchema,
  email: z.email().max(254),
  name: personNameSchema.refine((name) => !isImpersonal(name), {
    params: { rule: 'invalid' },
  }),
  /** Language of the mail. */
  locale: localeSchema,
  profile: repProfileSchema,
});
