import { z } from 'zod';
import { reactionSchema, reactionTallySchema } from '../comments/schema.ts';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema, instantSchema } from '../primitives/index.ts';
import {
  myUpdateReactionSchema,
  rhythmSchema,
  updateCardSchema,
  updateChangeSchema,
  updateSchema,
} from './schema.ts';

const updateId = z.strictObject({ updateId: idSchema });
const reacted = z.object({ mine: myUpdateReactionSchema, reactions: reactionTallySchema });

export const updatesContract = {
  /** Published ones, newest first. */
  list: action('update.read')
    .route({ method: 'GET', path: '/updates', summary: 'Monthly updates, newest first' })
    .input(
      z.strictObject({ board: z.string().max(80).optional(), cursor: cursorSchema.optional() }),
    )
    .output(z.object({ updates: z.array(updateCardSchema), next: cursorSchema.nullable() })),

  /** Drafts and scheduled ones, for those who may write. */
  drafts: action('update.write')
    .route({ method: 'GET', path: '/updates/drafts', summary: 'Updates not out yet' })
    .output(z.array(updateCardSchema)),

  /** One that is not out yet is found by those who may write alone. */
  get: action('update.read', 'not_found')
    .route({ method: 'GET', path: '/updates/{updateId}', summary: 'An update' })
    .input(updateId)
    .output(z.object({ update: updateSchema, mine: myUpdateReactionSchema })),

  rhythm: action('update.read', 'not_found')
    .route({ method: 'GET', path: '/boards/{boardId}/rhythm', summary: 'How updates keep time' })
    .input(z.strictObject({ boardId: idSchema }))
    .output(rhythmSchema),

  /** A first text made of what changed since the last update; nothing is stored. */
  draft: action('update.write', 'not_found', 'not_your_board')
    .route({ method: 'GET', path: '/boards/{boardId}/update-draft', summary: 'Begin an update' })
    .input(z.strictObject({ boardId: idSchema }))
    .output(updateSchema),

  /** A published one is changed for all readers and marked as edited. */
  save: action(
    'update.write',
    'not_found',
    'not_your_board',
    'rep_profile_missing',
    'update_changed',
    'upload_not_found',
    'id_taken',
  )
    .route({ method: 'PUT', path: '/updates/{id}', summary: 'Save an update' })
    .input(updateChangeSchema)
    .output(updateSchema),

  /** At once, or at a time to come. Publishing again changes nothing. */
  publish: action('update.write', 'not_found', 'not_your_board', 'update_published')
    .route({
      method: 'POST',
      path: '/updates/{updateId}/publication',
      summary: 'Publish or schedule',
    })
    .input(updateId.extend({ at: instantSchema.nullable() }))
    .output(updateSchema),

  /** Back to a draft, while it is not out. */
  unschedule: action('update.write', 'not_found', 'not_your_board', 'update_published')
    .route({
      method: 'DELETE',
      path: '/updates/{updateId}/publication',
      summary: 'Do not publish yet',
    })
    .input(updateId)
    .output(updateSchema),

  discard: action('update.write', 'not_found', 'not_your_board', 'update_published')
    .route({ method: 'DELETE', path: '/updates/{updateId}', summary: 'Throw a draft away' })
    .input(updateId)
    .output(z.object({})),

  react: action('reaction.give', 'not_found')
    .route({ method: 'PUT', path: '/updates/{updateId}/reaction', summary: 'React to an update' })
    .input(updateId.extend({ reaction: reactionSchema }))
    .output(reacted),

  unreact: action('reaction.give', 'not_found')
    .route({ method: 'DELETE', path: '/updates/{updateId}/reaction', summary: 'Take it back' })
    .input(updateId)
    .output(reacted),
};
