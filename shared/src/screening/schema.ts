import { z } from 'zod';
import { commentBodySchema } from '../comments/schema.ts';
import { hackFileSchema } from '../hackFiles/index.ts';
import { hidingRuleSchema } from '../ideas/hiding.ts';
import { ideaTextSchema } from '../ideas/schema.ts';
import { personBriefSchema } from '../people/schema.ts';
import { pictureSchema } from '../pictures/schema.ts';
import {
  idSchema,
  instantSchema,
  LOCALES,
  lineOfText,
  localeSchema,
  revSchema,
} from '../primitives/index.ts';
import { trustLevelSchema } from '../trust/schema.ts';
import { isFilterPattern } from './filterPattern.ts';
import {
  FILTER_ACTS,
  FILTER_KINDS,
  FILTER_LIMITS,
  FIRST_POSTS,
  HOLD_KINDS,
  HOLD_RULES,
  HOLD_STATES,
} from './limits.ts';

export * from './filterPattern.ts';
export * from './filters.ts';
export * from './filterText.ts';
export * from './fold.ts';
export * from './limits.ts';
export * from './typed.ts';

/** One thing the owner does not want to be posted unseen, or at all. */
export const filterSchema = z
  .strictObject({
    kind: z.enum(FILTER_KINDS),
    /** Words, with `*` for letters and `?` for one; or a domain, with a path where wanted. */
    pattern: lineOfText(1, FILTER_LIMITS.pattern),
    /** Only texts in this language; `any` for all, and always for links. */
    language: z.enum(['any', ...LOCALES]),
    act: z.enum(FILTER_ACTS),
  })
  .refine(isFilterPattern, { path: ['pattern'] });

/** What the owner set. */
export const screeningSettingsSchema = z.object({
  firstPosts: z.literal(FIRST_POSTS),
  filters: z.array(filterSchema).max(FILTER_LIMITS.filters),
  rev: revSchema,
});
export type ScreeningSettings = z.infer<typeof screeningSettingsSchema>;

/** Why a post is held; `found` are the words or links that did it, as they were written. */
export const holdReasonSchema = z.object({
  rule: z.enum(HOLD_RULES),
  found: z.array(z.string()),
});
export type HoldReason = z.infer<typeof holdReasonSchema>;

/** A held post as its author sees it. */
export const holdSchema = z.object({
  id: idSchema,
  kind: z.enum(HOLD_KINDS),
  /** The idea or comment it will be, or whose new words it holds. */
  postId: idSchema,
  /** Of an idea. */
  title: z.string().nullable(),
  body: z.string(),
  language: localeSchema,
  /** Where it would stand, on this site; `null` for an idea that is not there yet. */
  path: z.string().nullable(),
  reasons: z.array(holdReasonSchema),
  state: z.enum(HOLD_STATES),
  /** Set once rejected: the published rule, and what the moderator wrote. */
  rejection: z
    .object({ rule: hidingRuleSchema, reason: z.string(), language: localeSchema })
    .nullable(),
  at: instantSchema,
  decidedAt: instantSchema.nullable(),
  rev: revSchema,
});
export type Hold = z.infer<typeof holdSchema>;

/** A held post as a moderator looks at it. */
export const holdInQueueSchema = holdSchema.extend({
  author: personBriefSchema.nullable(),
  authorFacts: z.object({
    level: trustLevelSchema,
    joinedAt: instantSchema,
    ideas: z.number().int(),
    comments: z.number().int(),
    heldBefore: z.number().int(),
    rejectedBefore: z.number().int(),
  }),
  pictures: z.array(pictureSchema),
  hackFiles: z.array(hackFileSchema),
  tags: z.array(z.string()),
  /** Of an edit: what stands now. */
  before: z.object({ title: z.string().nullable(), body: z.string() }).nullable(),
});
export type HoldInQueue = z.infer<typeof holdInQueueSchema>;

/** Other words for what waits. */
export const holdRevisionSchema = z.strictObject({
  holdId: idSchema,
  title: ideaTextSchema.shape.title.optional(),
  body: z.union([commentBodySchema, ideaTextSchema.shape.body]),
});

/** `rev` is that of the words the moderator read. */
export const holdApprovalSchema = z.strictObject({ holdId: idSchema, rev: revSchema });
export const holdRejectionSchema = holdApprovalSchema.extend({
  rule: hidingRuleSchema,
  reason: lineOfText(5, 300),
  language: localeSchema,
});
