import { z } from 'zod';
import { HACK_FILE_LIMITS, hackFileSchema, licenceSchema } from '../hackFiles/index.ts';
import { lifetimeSchema } from '../lifetimes/index.ts';
import { localTextSchema } from '../localText/index.ts';
import { personBriefSchema } from '../people/schema.ts';
import { PICTURE_LIMITS, pictureSchema } from '../pictures/schema.ts';
import {
  idSchema,
  instantSchema,
  lineOfText,
  localeSchema,
  revSchema,
  textBlock,
} from '../primitives/index.ts';
import { promiseSchema } from '../promises/promise.ts';
import { repBriefSchema } from '../reps/schema.ts';
import { pledgeSummarySchema } from '../supports/schema.ts';
import { hidingSchema } from './hiding.ts';
import { IDEA_KINDS, IDEA_LIMITS } from './limits.ts';
import { ideaStatusSchema } from './statusSchema.ts';

export {
  RULE_KEYS as HIDING_RULES,
  type RuleKey as HidingRule,
} from '../houseRules/ruleKeys.ts';
export * from './hiding.ts';
export * from './limits.ts';

export const ideaKindSchema = z.enum(IDEA_KINDS);

/** Lower-case words joined by hyphens. */
export const tagSchema = lineOfText(2, IDEA_LIMITS.tag)
  .transform((tag) =>
    tag
      .toLowerCase()
      .replace(/^#/, '')
      .replace(/[\s_]+/gu, '-'),
  )
  .pipe(
    z
      .string()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}+.-]*$/u)
      .min(2),
  );

/** The numbers of an idea, which change far more often than its words. */
export const tallySchema = z.object({
  rev: revSchema,
  /** People who support it; imported votes are not among them. */
  supports: z.number().int(),
  /** Supports that a moderator set aside: kept, and not among `supports`. */
  setAside: z.number().int(),
  comments: z.number().int(),
  remixes: z.number().int(),
  /** Units that supporters would buy, summed. */
  pledgedUnits: z.number().int(),
  /** Hot score, see `hot.ts`. */
  hot: z.number(),
});
export type Tally = z.infer<typeof tallySchema>;

/** Where an imported idea came from, and the votes it had there. */
export const importedSchema = z.object({
  votes: z.number().int(),
  author: z.string().nullable(),
  status: z.string().nullable(),
  url: z.string().nullable(),
});

/** The brand's latest answer, as lists show it. */
export const answerBriefSchema = z.object({
  responseId: idSchema,
  rep: repBriefSchema,
  excerpt: localTextSchema,
  at: instantSchema,
});
export type AnswerBrief = z.infer<typeof answerBriefSchema>;

/** An idea as lists show it. */
export const ideaCardSchema = z.object({
  id: idSchema,
  boardId: idSchema,
  kind: ideaKindSchema,
  status: ideaStatusSchema,
  title: z.string(),
  /** For the address only. */
  slug: z.string(),
  /** Language the author wrote in. */
  language: localeSchema,
  /** Start of the body as plain text. */
  excerpt: z.string(),
  tags: z.array(z.string()),
  cover: pictureSchema.nullable(),
  hackFileCount: z.number().int(),
  /** `null` for an imported idea. */
  author: personBriefSchema.nullable(),
  imported: importedSchema.nullable(),
  /** The idea it builds on. */
  parentId: idSchema.nullable(),
  createdAt: instantSchema,
  editedAt: instantSchema.nullable(),
  /** Counts the texts its author saved, from 1. */
  version: z.number().int(),
  answer: answerBriefSchema.nullable(),
  /** What it must reach, and until when, not to be archived; `null` where its time does not run. */
  lifetime: lifetimeSchema.nullable(),
  /** The idea it was merged into, where its address leads; `null` where it was not. */
  mergedIntoId: idSchema.nullable(),
  /** Set while a moderator hides it: its words, tags and pictures are left out, and the reason is its title. */
  hidden: hidingSchema.nullable(),
  rev: revSchema,
  tally: tallySchema,
  /** The clock of an answer that is due, with a revision of its own. */
  promise: promiseSchema.nullable(),
});
export type IdeaCard = z.infer<typeof ideaCardSchema>;

/** A whole idea, as its own page shows it. */
export const ideaSchema = ideaCardSchema.extend({
  body: z.string(),
  pictures: z.array(pictureSchema),
  hackFiles: z.array(hackFileSchema),
  pledges: pledgeSummarySchema,
});
export type Idea = z.infer<typeof ideaSchema>;

/** What an author writes. */
export const ideaTextSchema = z.strictObject({
  boardId: idSchema,
  kind: ideaKindSchema,
  title: lineOfText(IDEA_LIMITS.titleMin, IDEA_LIMITS.title),
  body: textBlock(0, IDEA_LIMITS.body),
  language: localeSchema,
  tags: z.array(tagSchema).max(IDEA_LIMITS.tags),
  pictures: z
    .array(z.strictObject({ id: idSchema, alt: lineOfText(0, PICTURE_LIMITS.alt) }))
    .max(PICTURE_LIMITS.perIdea),
  hackFiles: z
    .array(z.strictObject({ id: idSchema, licence: licenceSchema }))
    .max(HACK_FILE_LIMITS.perIdea),
});
export type IdeaText = z.infer<typeof ideaTextSchema>;

/** One saved text of an idea. */
export const ideaVersionSchema = z.object({
  version: z.number().int(),
  title: z.string(),
  body: z.string(),
  tags: z.array(z.string()),
  kind: ideaKindSchema,
  savedAt: instantSchema,
});
export type IdeaVersion = z.infer<typeof ideaVersionSchema>;

/** One idea in a remix tree. */
export const remixNodeSchema = z.object({
  id: idSchema,
  parentId: idSchema.nullable(),
  title: z.string(),
  slug: z.string(),
  status: ideaStatusSchema,
  author: personBriefSchema.nullable(),
  supports: z.number().int(),
  thumbUrl: z.string().nullable(),
  createdAt: instantSchema,
});
export type RemixNode = z.infer<typeof remixNodeSchema>;
