import { z } from 'zod';
import { tagSchema } from '../ideas/schema.ts';
import { idSchema, lineOfText, localeSchema } from '../primitives/index.ts';
import { FILING_LIMITS } from './limits.ts';

export * from './limits.ts';

/** Where ideas shall be filed: which board, which tags more, which tags less. */
export const refilingSchema = z
  .strictObject({
    ideaIds: z
      .array(idSchema)
      .min(1)
      .max(FILING_LIMITS.ideas)
      .refine((ids) => new Set(ids).size === ids.length),
    boardId: idSchema.nullable(),
    addTags: z.array(tagSchema).max(FILING_LIMITS.tags),
    removeTags: z.array(tagSchema).max(FILING_LIMITS.tags),
    /** What the authors read. */
    reason: lineOfText(5, 300),
    language: localeSchema,
  })
  .refine(
    ({ boardId, addTags, removeTags }) =>
      boardId !== null || addTags.length > 0 || removeTags.length > 0,
    { path: ['addTags'] },
  );
export type Refiling = z.infer<typeof refilingSchema>;

/** What became of one idea. */
export const refiledSchema = z.object({
  ideaId: idSchema,
  /** `unchanged`: it was filed so already. Else the code of what stood in the way. */
  outcome: z.string(),
});
