import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema } from '../primitives/index.ts';
import { queueItemSchema } from './schema.ts';

export const queueContract = {
  /** What waits, oldest first. */
  list: action('queue.read')
    .route({ method: 'GET', path: '/queue', summary: 'What waits for a moderator' })
    .input(z.strictObject({ cursor: cursorSchema.optional() }))
    .output(z.object({ items: z.array(queueItemSchema), next: cursorSchema.nullable() })),
};
