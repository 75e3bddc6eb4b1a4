import { z } from 'zod';
import { ruleKeySchema } from '../houseRules/schema.ts';
import { personBriefSchema } from '../people/schema.ts';
import { pictureSchema } from '../pictures/schema.ts';
import { idSchema, instantSchema, lineOfText, localeSchema } from '../primitives/index.ts';

export const hidingRuleSchema = ruleKeySchema;

/** The trace of a hiding: in its idea's public shape, `reason` stands where the words were. */
export const hidingSchema = z.object({
  /** The moderator; `null` where they are gone. */
  by: personBriefSchema.nullable(),
  rule: hidingRuleSchema,
  reason: z.string(),
  at: instantSchema,
});
export type Hiding = z.infer<typeof hidingSchema>;

/** What a moderator says when they hide an idea; everyone reads the reason. */
export const newHidingSchema = z.strictObject({
  ideaId: idSchema,
  rule: hidingRuleSchema,
  reason: lineOfText(5, 300),
  /** The language the reason is written in. */
  language: localeSchema,
});
export type NewHiding = z.infer<typeof newHidingSchema>;

/** What a hidden idea says, for moderators. */
export const hiddenWordsSchema = z.object({
  title: z.string(),
  body: z.string(),
  language: localeSchema,
  tags: z.array(z.string()),
  pictures: z.array(pictureSchema),
});
