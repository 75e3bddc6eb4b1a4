import { z } from 'zod';
import { action } from '../contract/action.ts';
import { tallySchema } from '../ideas/schema.ts';
import { idSchema } from '../primitives/index.ts';
import { mySupportSchema, pledgeSchema } from './schema.ts';

const ideaId = z.strictObject({ ideaId: idSchema });

/** What every change of a support answers: mine as it stands, and the idea's numbers. */
const outcome = z.object({ mine: mySupportSchema, tally: tallySchema });

/** All four may be repeated without harm: each says how things shall be, not what to add. */
export const supportsContract = {
  give: action(
    'support.give',
    'not_found',
    'idea_withdrawn',
    'idea_merged',
    'board_closed',
    'daily_limit',
  )
    .route({ method: 'PUT', path: '/ideas/{ideaId}/support', summary: 'Support an idea' })
    .input(ideaId)
    .output(outcome),

  undo: action('support.undo', 'not_found', 'idea_withdrawn', 'idea_merged', 'board_closed')
    .route({
      method: 'DELETE',
      path: '/ideas/{ideaId}/support',
      summary: 'Undo my support and its pledge',
    })
    .input(ideaId)
    .output(outcome),

  pledge: action(
    'pledge.make',
    'not_found',
    'idea_withdrawn',
    'idea_merged',
    'board_closed',
    'support_missing',
  )
    .route({ method: 'PUT', path: '/ideas/{ideaId}/pledge', summary: 'Say what I would buy' })
    .input(ideaId.extend({ pledge: z.strictObject(pledgeSchema.shape) }))
    .output(outcome),

  unpledge: action('pledge.withdraw', 'not_found', 'idea_withdrawn', 'idea_merged', 'board_closed')
    .route({ method: 'DELETE', path: '/ideas/{ideaId}/pledge', summary: 'Take my pledge back' })
    .input(ideaId)
    .output(outcome),
};
