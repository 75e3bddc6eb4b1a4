import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import {
  queueContextSchema,
  queueCountSchema,
  queueFilterSchema,
  queueItemSchema,
  queuePageSchema,
  savedReplyChangeSchema,
  savedReplySchema,
} from './schema.ts';

const itemId = z.strictObject({ itemId: idSchema });

export const queueContract = {
  /** What waits, oldest first. */
  list: action('queue.read')
    .route({ method: 'GET', path: '/queue', summary: 'What waits for a moderator' })
    .input(queueFilterSchema.extend({ cursor: cursorSchema.optional() }))
    .output(queuePageSchema),

  count: action('queue.read')
    .route({ method: 'GET', path: '/queue-count', summary: 'How much waits for a moderator' })
    .output(queueCountSchema),

  /** One item, open or closed. */
  get: action('queue.read', 'not_found')
    .route({ method: 'GET', path: '/queue/{itemId}', summary: 'One item of the queue' })
    .input(itemId)
    .output(queueItemSchema),

  context: action('queue.read', 'not_found')
    .route({ method: 'GET', path: '/queue/{itemId}/context', summary: 'What an item is about' })
    .input(itemId)
    .output(queueContextSchema),

  /** Makes an item mine for half an hour; mine again, it is mine for another. */
  claim: action('queue.claim', 'not_found', 'claimed_by_another', 'queue_item_closed')
    .route({ method: 'PUT', path: '/queue/{itemId}/claim', summary: 'Take an item' })
    .input(itemId)
    .output(queueItemSchema),

  /** Gives back what is mine; of what is not mine it changes nothing. */
  release: action('queue.claim', 'not_found')
    .route({ method: 'DELETE', path: '/queue/{itemId}/claim', summary: 'Give an item back' })
    .input(itemId)
    .output(queueItemSchema),

  replies: action('reply.keep')
    .route({ method: 'GET', path: '/saved-replies', summary: 'Saved replies, by name' })
    .output(z.array(savedReplySchema)),

  saveReply: action('reply.keep', 'too_many_replies')
    .route({ method: 'PUT', path: '/saved-replies/{id}', summary: 'Save a reply' })
    .input(savedReplyChangeSchema)
    .output(savedReplySchema),

  deleteReply: action('reply.keep', 'not_found')
    .route({ method: 'DELETE', path: '/saved-replies/{id}', summary: 'Delete a saved reply' })
    .input(z.strictObject({ id: idSchema }))
    .output(z.object({})),
};
