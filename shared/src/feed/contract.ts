import { z } from 'zod';
import { action } from '../contract/action.ts';
import { feedPageSchema, feedQuerySchema } from './schema.ts';

export const feedContract = {
  list: action('idea.read')
    .route({ method: 'GET', path: '/ideas', summary: 'Ideas, sorted and filtered' })
    .input(feedQuerySchema)
    .output(feedPageSchema),

  /** Tags in use, most used first; at most 50. */
  tags: action('idea.read')
    .route({ method: 'GET', path: '/tags', summary: 'Tags in use' })
    .input(z.strictObject({ board: z.string().max(80).optional() }))
    .output(z.array(z.object({ tag: z.string(), ideas: z.number().int() }))),
};
