import { z } from 'zod';
import { action } from '../contract/action.ts';
import { refiledSchema, refilingSchema } from './schema.ts';

export const filingContract = {
  /** Each idea for itself: one that cannot be filed so does not hold up the others. */
  refile: action('idea.file', 'board_closed')
    .route({ method: 'POST', path: '/filing', summary: 'Move ideas to a board, change their tags' })
    .input(refilingSchema)
    .output(z.array(refiledSchema)),
};
