import { z } from 'zod';
import { ideaCardSchema, ideaKindSchema } from '../ideas/schema.ts';
import { listedStatusSchema } from '../ideas/statusSchema.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import { setAsideSchema } from '../supports/schema.ts';
import { FEED_PAGE, FEED_SORTS } from './sorts.ts';

export * from './sorts.ts';

export const feedSortSchema = z.enum(FEED_SORTS);

/** What a list of ideas shows. The client keeps the same words in its address. */
export const feedQuerySchema = z.strictObject({
  sort: feedSortSchema.default('hot'),
  /** A board's slug. */
  board: z.string().max(80).optional(),
  kind: ideaKindSchema.optional(),
  tag: z.string().max(60).optional(),
  /** Only ideas of this status; without it all that stand, so neither archived nor merged ones. */
  status: listedStatusSchema.optional(),
  /** Without a status: also those that are archived. */
  isArchivedToo: z.union([z.boolean(), z.stringbool()]).optional(),
  /** `mine`: what I wrote; `supported`: what I support. Empty for guests. */
  show: z.enum(['mine', 'supported']).optional(),
  /** Ideas this person wrote that stand. */
  authorId: idSchema.optional(),
  /** Words to search for, with small spelling mistakes forgiven; the sort is then relevance. */
  q: z.string().max(200).optional(),
  cursor: cursorSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(FEED_PAGE),
});
export type FeedQuery = z.input<typeof feedQuerySchema>;

export const feedPageSchema = z.object({
  ideas: z.array(ideaCardSchema),
  /** Which of `ideas` I support; as of each idea's `tally.rev`. */
  supportedIds: z.array(idSchema),
  /** Of those, by idea, why my support is set aside: it stands and is not in the idea's tally. */
  setAside: z.record(idSchema, setAsideSchema),
  next: cursorSchema.nullable(),
});
export type FeedPage = z.infer<typeof feedPageSchema>;
