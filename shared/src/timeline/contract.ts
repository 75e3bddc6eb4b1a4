import { z } from 'zod';
import { action } from '../contract/action.ts';
import { idSchema } from '../primitives/index.ts';
import { timelineEntrySchema } from './schema.ts';

export const timelineContract = {
  /** Oldest first, from when it was posted; of a very long one the newest 500. */
  list: action('idea.read', 'not_found')
    .route({
      method: 'GET',
      path: '/ideas/{ideaId}/timeline',
      summary: 'What happened to an idea, step by step',
    })
    .input(z.strictObject({ ideaId: idSchema }))
    .output(z.array(timelineEntrySchema)),
};
