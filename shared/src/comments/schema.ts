import { z } from 'zod';
import { hidingSchema } from '../ideas/hiding.ts';
import { personBriefSchema } from '../people/schema.ts';
import {
  idSchema,
  instantSchema,
  localeSchema,
  revSchema,
  textBlock,
} from '../primitives/index.ts';
import { foldingSchema, lockingSchema, moveLineSchema, summarySchema } from './curationSchema.ts';
import { COMMENT_LIMITS, COMMENT_SORTS, REACTIONS } from './limits.ts';
import { TOPIC_KINDS } from './topic.ts';

export * from './curationSchema.ts';
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
  /** Markdown; empty once deleted, and while it is hidden. A mention is written `@[Name](person:ID)`. */
  body: z.string(),
  language: localeSchema,
  createdAt: instantSchema,
  editedAt: instantSchema.nullable(),
  isDeleted: z.boolean(),
  /** The moderators draw attention to it. */
  isHighlighted: z.boolean(),
  /** Set while it is folded away, and its replies with it. */
  folded: foldingSchema.nullable(),
  /** On a root: set while nothing can be added to its thread. */
  locked: lockingSchema.nullable(),
  /** Set while a moderator hides it: its words are left out, and the reason stands there instead. */
  hidden: hidingSchema.nullable(),
  rev: revSchema,
  reactions: reactionTallySchema,
});
export type Comment = z.infer<typeof commentSchema>;

export const commentSortSchema = z.enum(COMMENT_SORTS);

export const commentBodySchema = textBlock(1, COMMENT_LIMITS.body);

/** My reaction to each comment that I reacted to. */
export const myReactionsSchema = z.record(idSchema, reactionSchema);

/** What moderators made of the talk on a topic. */
export const talkSchema = z.object({
  topic: topicSchema,
  /** 0 where nothing was done yet. */
  rev: revSchema,
  /** On top of the talk, in this order; they keep their places in it too. */
  pinned: z.array(commentSchema),
  /** The comment that answers the idea, so marked by its author or a moderator. */
  answer: commentSchema.nullable(),
  /** Set while nothing can be added to the talk. */
  locked: lockingSchema.nullable(),
  /** A person may comment once in so many seconds; 0 where there is no pace. */
  slowSeconds: z.number().int(),
  summary: summarySchema.nullable(),
  /** Comments taken elsewhere, the latest last. */
  moves: z.array(moveLineSchema),
});
export type Talk = z.infer<typeof talkSchema>;

export const commentPageSchema = z.object({
  /** On the first page asked for (no cursor); else `null`. */
  talk: talkSchema.nullable(),
  /** Comments on the topic in the asked order, each followed by its replies, oldest first, depth first. */
  comments: z.array(commentSchema),
  myReactions: myReactionsSchema,
  next: z.string().nullable(),
});
export type CommentPage = z.infer<typeof commentPageSchema>;
