import { z } from 'zod';
import { ruleKeySchema } from '../houseRules/schema.ts';
import { localBlock, localTextSchema } from '../localText/index.ts';
import { personBriefSchema, personSchema } from '../people/schema.ts';
import { restrictionSchema } from '../permissions/schema.ts';
import { pictureSchema } from '../pictures/schema.ts';
import {
  cursorSchema,
  idSchema,
  instantSchema,
  lineOfText,
  localeSchema,
  revSchema,
} from '../primitives/index.ts';
import { CLAIM_FILTERS, QUEUE_KINDS, QUEUE_LIMITS, QUEUE_SUBJECTS } from './kinds.ts';

export * from './kinds.ts';

export const queueKindSchema = z.enum(QUEUE_KINDS);
export const queueSubjectSchema = z.object({ kind: z.enum(QUEUE_SUBJECTS), id: idSchema });
export type QueueSubject = z.infer<typeof queueSubjectSchema>;

/** What an item shows of its subject, as it stands now. */
export const queueShownSchema = z.object({
  title: z.string(),
  excerpt: z.string(),
  language: localeSchema.nullable(),
  author: personBriefSchema.nullable(),
  /** Where it is on this site. */
  path: z.string(),
  /** What there is to know at a glance, e.g. `{ kind: 'rule', value: 'spam' }`. */
  facts: z.array(z.object({ kind: z.string(), value: z.union([z.string(), z.number()]) })),
});
export type QueueShown = z.infer<typeof queueShownSchema>;

/** One thing that waits for a moderator; at most one is open for a kind and a subject. */
export const queueItemSchema = z.object({
  id: idSchema,
  kind: queueKindSchema,
  subject: queueSubjectSchema,
  boardId: idSchema.nullable(),
  /** How often it was asked for since it was opened: reports, for `reports`. */
  count: z.number().int().min(1),
  /** The published rules that were named, for `reports`; each once. */
  rules: z.array(ruleKeySchema),
  openedAt: instantSchema,
  /** Who looks at it now, and until when it is theirs. */
  claim: z.object({ by: personBriefSchema, until: instantSchema }).nullable(),
  /** Set once it is closed. */
  closed: z
    .object({ by: personBriefSchema.nullable(), at: instantSchema, outcome: z.string() })
    .nullable(),
  rev: revSchema,
  /** `null` where what it is about is gone. */
  shown: queueShownSchema.nullable(),
});
export type QueueItem = z.infer<typeof queueItemSchema>;

/** What a moderator wants to see of what waits. */
export const queueFilterSchema = z.strictObject({
  kind: queueKindSchema.optional(),
  boardId: idSchema.optional(),
  rule: ruleKeySchema.optional(),
  claim: z.enum(CLAIM_FILTERS).optional(),
});
export type QueueFilter = z.infer<typeof queueFilterSchema>;

export const queuePageSchema = z.object({
  items: z.array(queueItemSchema),
  next: cursorSchema.nullable(),
});
export type QueuePage = z.infer<typeof queuePageSchema>;

/** How much waits. */
export const queueCountSchema = z.object({
  open: z.number().int(),
  /** Kinds of which nothing waits are left out. */
  kinds: z.partialRecord(queueKindSchema, z.number().int()),
  /** Since when the oldest waits. */
  oldestAt: instantSchema.nullable(),
});
export type QueueCount = z.infer<typeof queueCountSchema>;

const wordsSchema = z.object({
  id: idSchema,
  author: personBriefSchema.nullable(),
  /** Markdown. */
  body: z.string(),
  language: localeSchema.nullable(),
  at: instantSchema.nullable(),
  editedAt: instantSchema.nullable(),
  isHidden: z.boolean(),
});
export type QueuedWords = z.infer<typeof wordsSchema>;

/** What a moderator needs to know before they act on an item. */
export const queueContextSchema = z.object({
  /** What the item is about, whole, as it stands; `null` where it is gone, or its kind shows it itself. */
  post: wordsSchema
    .extend({ title: z.string().nullable(), pictures: z.array(pictureSchema) })
    .nullable(),
  /** The talk around a comment, in its order, without the comment itself. */
  around: z.array(wordsSchema.extend({ isBefore: z.boolean(), depth: z.number().int() })),
  /** Who wrote it; `null` where they are gone. */
  author: z
    .object({
      person: personSchema,
      restriction: restrictionSchema.nullable(),
      /** Reports about what they wrote and about themselves, by outcome. */
      reports: z.object({
        open: z.number().int(),
        upheld: z.number().int(),
        dismissed: z.number().int(),
      }),
    })
    .nullable(),
});
export type QueueContext = z.infer<typeof queueContextSchema>;

/** A text with placeholders that moderators share: a reason, or words to who reported. */
export const savedReplySchema = z.object({
  id: idSchema,
  name: z.string(),
  body: localTextSchema,
  rev: revSchema,
});
export type SavedReply = z.infer<typeof savedReplySchema>;

export const savedReplyChangeSchema = z.strictObject({
  id: idSchema,
  name: lineOfText(2, QUEUE_LIMITS.replyName),
  body: localBlock(1, QUEUE_LIMITS.replyBody),
});
