import { z } from 'zod';
import { action } from '../contract/action.ts';
import { idSchema } from '../primitives/index.ts';
import { POSTING_REFUSALS } from '../screening/postingRefusals.ts';
import {
  appealDecisionSchema,
  appealSchema,
  heardAppealSchema,
  newAppealSchema,
  ownStandingSchema,
} from './schema.ts';

export const appealsContract = {
  standing: action('appeal.post')
    .route({ method: 'GET', path: '/me/standing', summary: 'What moderators did about me' })
    .output(ownStandingSchema),

  /** Once for each act. The client makes the identifier: sending again answers what was stored. */
  post: action('appeal.post', 'not_found', 'id_taken', 'appeal_made')
    .route({ method: 'POST', path: '/appeals', summary: 'Appeal against what a moderator did' })
    .input(newAppealSchema)
    .output(appealSchema),

  get: action('appeal.decide', 'not_found')
    .route({ method: 'GET', path: '/appeals/{appealId}', summary: 'An appeal, for moderators' })
    .input(z.strictObject({ appealId: idSchema }))
    .output(heardAppealSchema),

  /**
   * Granting undoes the act, or is refused where that cannot be: a post that cannot be posted any
   * more. Neither who acted nor who appeals decides. The same again changes nothing.
   */
  decide: action(
    'appeal.decide',
    'not_found',
    'own_act',
    'own_affair',
    'appeal_decided',
    'claimed_by_another',
    ...POSTING_REFUSALS,
  )
    .route({ method: 'PUT', path: '/appeals/{appealId}/decision', summary: 'Decide an appeal' })
    .input(appealDecisionSchema)
    .output(heardAppealSchema),
};
