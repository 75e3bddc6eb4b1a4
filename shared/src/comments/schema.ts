import { z } from 'zod';
import { personBriefSchema } from '../people/schema.ts';
import {
  idSchema,
  instantSchema,
  localeSchema,
  revSchema,
  textBlock,
} from '../primitives/index.ts';
import { COMMENT_LIMITS, COMMENT_SORTS, REACTIONS } from './limits.ts';
import { TOPIC_KINDS } from './topic.ts';

export * from './limits.ts';
export * from './topic.ts';

export const topicSchema = z.strictObject({ kind: z.enum(TOPIC_KINDS), id: idSchema });

export const reactionSchema = z.enum(REACTIONS);

/** How many people gave each reaction; a person has one at a time. */
export const reactionTallySchema = z.object({
  rev: revSchema,
  counts: z.object({
    useful: z.number().int(),
    love: z.number().int(),
    fun: z.number().int(),
    insight: z.number().int(),
    puzzled: z.number().int(),
  }),
});
export type ReactionTally = z.infer<typeof reactionTallySchema>;

export const commentSchema = z.object({
  id: idSchema,
  /** What it is about. */
  topic: topicSchema,
  /** What it replies to; `null` for a comment on the topic itself. */
  parentId: idSchema.nullable(),
  /** On a root under an idea: the official response it replies to; else `null`. */
  responseId: idSchema.nullable(),
  /** The comment at the top of its thread; its own id when it is that one. */
  rootId: idSchema,
  depth: z.number().int().min(0).max(COMMENT_LIMITS.depth),
  /** `null` once deleted. */
  author: personBriefSchema.nullable(),
  /** Markdown; empty once deleted. A mention is written `@[Name](person:ID)`. */
  body: z.string(),
  language: localeSchema,
  createdAt: instantSchema,
  editedAt: instantSchema.nullable(),
  isDeleted: z.boolean(),
  rev: revSchema,
  reactions: reactionTallySchema,
});
export type Comment = z.infer<typeof commentSchema>;

export const commentSortSchema = z.enum(COMMENT_SORTS);

export const commentBodySchema = textBlock(1, COMMENT_LIMITS.body);

/** My reaction to each comment that I reacted to. */
export const myReactionsSchema = z.record(idSchema, reactionSchema);

export const commentPageSchema = z.object({
  /** Comments on the topic in the asked order, each followed by its replies, oldest first, depth first. */
  comments: z.array(commentSchema),
  myReactions: myReactionsSchema,
  next: z.string().nullable(),
});
export type CommentPage = z.infer<typeof commentPageSchema>;
