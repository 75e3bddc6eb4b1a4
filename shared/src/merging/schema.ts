import { z } from 'zod';
import { ideaCardSchema } from '../ideas/schema.ts';
import { personBriefSchema } from '../people/schema.ts';
import { idSchema, instantSchema } from '../primitives/index.ts';
import { MERGE_OBSTACLES } from './limits.ts';

export * from './limits.ts';

export const mergeObstacleSchema = z.enum(MERGE_OBSTACLES);

const count = z.number().int();

/** One of two ideas that may be merged, and what it has. */
export const mergeSideSchema = z.object({
  idea: ideaCardSchema,
  supporters: count,
  pledges: count,
  /** Comments that stand. */
  comments: count,
  followers: count,
  /** Official responses, decisions and remixes stay with it, merged or not. */
  responses: count,
  decisions: count,
});
export type MergeSide = z.infer<typeof mergeSideSchema>;

/** What a merge will do, in numbers. */
export const mergePreviewSchema = z.object({
  source: mergeSideSchema,
  target: mergeSideSchema,
  /** The target after it. */
  after: z.object({
    /** Each person once. */
    supporters: count,
    /** Who supports both today. */
    both: count,
    pledges: count,
    /** Of those who pledged on both, whose newer pledge is the source's: it takes the other's place. */
    pledgesReplaced: count,
    comments: count,
    followers: count,
  }),
  /** Why it cannot be done. */
  obstacle: mergeObstacleSchema.nullable(),
});
export type MergePreview = z.infer<typeof mergePreviewSchema>;

/** An idea as a list of merges names it; the reason of its hiding in place of a hidden one's title. */
export const mergedIdeaSchema = z.object({ id: idSchema, title: z.string(), slug: z.string() });

/** That one idea was merged into another. */
export const mergeSchema = z.object({
  id: idSchema,
  source: mergedIdeaSchema,
  target: mergedIdeaSchema,
  by: personBriefSchema.nullable(),
  at: instantSchema,
  /** What came to the target by it: supporters it did not have, and comments. */
  supporters: count,
  comments: count,
  undone: z.object({ by: personBriefSchema.nullable(), at: instantSchema }).nullable(),
});
export type Merge = z.infer<typeof mergeSchema>;

/** What taking a merge back will do, in numbers. */
export const unmergePreviewSchema = z.object({
  merge: mergeSchema,
  source: z.object({ idea: ideaCardSchema, supporters: count, comments: count }),
  target: z.object({
    idea: ideaCardSchema,
    supporters: count,
    comments: count,
    /** Who came to it since, and stays. */
    supportersSince: count,
    commentsSince: count,
  }),
  /** The idea that the target was merged into since; that is to be undone first. */
  mergedOnId: idSchema.nullable(),
});
export type UnmergePreview = z.infer<typeof unmergePreviewSchema>;

/** Two ideas that are likely the same: a person decides. */
export const mergeSuggestionSchema = z.object({
  id: idSchema,
  /** The younger one, which would be merged into the other. */
  source: ideaCardSchema,
  target: ideaCardSchema,
  /** How alike they are, 0 to 1. */
  score: z.number(),
  at: instantSchema,
});
export type MergeSuggestion = z.infer<typeof mergeSuggestionSchema>;
