import { z } from 'zod';
import { action } from '../contract/action.ts';
import { tallySchema } from '../ideas/schema.ts';
import { cursorSchema, idSchema, instantSchema } from '../primitives/index.ts';
import {
  floodBriefSchema,
  floodSchema,
  floodSupportSchema,
  newSetAsideSchema,
  recountSchema,
  setAsideActSchema,
} from './schema.ts';

const ideaId = z.strictObject({ ideaId: idSchema });
const stretch = { from: instantSchema.optional(), to: instantSchema.optional() };
/** What was done, and the idea's numbers after the first step of it. */
const done = z.object({ act: setAsideActSchema, tally: tallySchema });

export const integrityContract = {
  /** Ideas with open clusters, the worst first; at most 100. */
  floods: action('flood.read')
    .route({ method: 'GET', path: '/moderation/floods', summary: 'Suspected floods' })
    .output(z.array(floodBriefSchema)),

  /** Looks at an idea's supports as they are now; of a stretch of time where one is given. */
  flood: action('flood.read', 'not_found')
    .route({
      method: 'GET',
      path: '/moderation/floods/{ideaId}',
      summary: 'An idea’s supports over time, and its suspicious clusters',
    })
    .input(ideaId.extend(stretch))
    .output(floodSchema),

  supports: action('flood.read', 'not_found')
    .route({
      method: 'GET',
      path: '/moderation/floods/{ideaId}/supports',
      summary: 'Single supports, newest first',
    })
    .input(
      ideaId.extend({
        ...stretch,
        clusterId: idSchema.optional(),
        cursor: cursorSchema.optional(),
      }),
    )
    .output(z.object({ supports: z.array(floodSupportSchema), next: cursorSchema.nullable() })),

  setAside: action(
    'flood.setAside',
    'not_found',
    'nothing_selected',
    'id_taken',
    'claimed_by_another',
  )
    .route({
      method: 'POST',
      path: '/moderation/floods/{ideaId}/set-asides',
      summary: 'Set supports aside: kept, not counted',
    })
    .input(newSetAsideSchema)
    .output(done),

  countAgain: action(
    'flood.setAside',
    'not_found',
    'own_affair',
    'nothing_selected',
    'id_taken',
    'claimed_by_another',
  )
    .route({
      method: 'POST',
      path: '/moderation/floods/{ideaId}/counted-again',
      summary: 'Count supports again that were set aside',
    })
    .input(newSetAsideSchema)
    .output(done),

  /** Nothing is wrong with a cluster: it leaves the queue, and stays marked as looked at. */
  dismiss: action('flood.setAside', 'not_found', 'claimed_by_another')
    .route({
      method: 'PUT',
      path: '/moderation/floods/{ideaId}/clusters/{clusterId}/dismissal',
      summary: 'Dismiss a cluster',
    })
    .input(ideaId.extend({ clusterId: idSchema }))
    .output(floodBriefSchema),

  /** What moderators did to an idea's supports, newest first; at most 50. */
  acts: action('idea.read', 'not_found')
    .route({
      method: 'GET',
      path: '/ideas/{ideaId}/integrity',
      summary: 'Why supports were set aside',
    })
    .input(ideaId)
    .output(z.array(setAsideActSchema)),

  /** Begins a round of recounting now. */
  recount: action('recount.run')
    .route({ method: 'POST', path: '/moderation/recount', summary: 'Recount every idea' })
    .output(recountSchema),

  recounts: action('recount.run')
    .route({ method: 'GET', path: '/moderation/recount', summary: 'What recounts mended' })
    .output(recountSchema),
};
