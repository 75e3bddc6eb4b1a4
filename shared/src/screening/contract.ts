import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import { POSTING_REFUSALS } from './postingRefusals.ts';
import {
  holdApprovalSchema,
  holdInQueueSchema,
  holdRejectionSchema,
  holdRevisionSchema,
  holdSchema,
  screeningSettingsSchema,
} from './schema.ts';

const holdId = z.strictObject({ holdId: idSchema });

export const screeningContract = {
  settings: action('filter.edit')
    .route({ method: 'GET', path: '/screening', summary: 'What is looked at before it is shown' })
    .output(screeningSettingsSchema),

  /** `rev` is the one that was edited; another save in between answers `filters_changed`. */
  saveSettings: action('filter.edit', 'filters_changed')
    .route({ method: 'PUT', path: '/screening', summary: 'Say what is looked at first' })
    .input(screeningSettingsSchema.strict())
    .output(screeningSettingsSchema),

  /** Newest first; those that were decided stay for a while. */
  mine: action('hold.keep')
    .route({ method: 'GET', path: '/me/holds', summary: 'Posts of mine that wait' })
    .input(z.strictObject({ cursor: cursorSchema.optional() }))
    .output(z.object({ holds: z.array(holdSchema), next: cursorSchema.nullable() })),

  revise: action('hold.keep', 'not_found', 'hold_decided', 'trust_too_low', 'words_refused')
    .route({ method: 'PUT', path: '/me/holds/{holdId}', summary: 'Change what waits' })
    .input(holdRevisionSchema)
    .output(holdSchema),

  /** Taking it back again changes nothing. */
  withdraw: action('hold.keep', 'not_found', 'hold_decided')
    .route({ method: 'DELETE', path: '/me/holds/{holdId}', summary: 'Take back what waits' })
    .input(holdId)
    .output(holdSchema),

  get: action('hold.decide', 'not_found')
    .route({ method: 'GET', path: '/holds/{holdId}', summary: 'A post that waits' })
    .input(holdId)
    .output(holdInQueueSchema),

  /** Posts it in its author's name, now, with whatever refusal that may meet. */
  approve: action(
    'hold.decide',
    'not_found',
    'own_affair',
    'hold_decided',
    'hold_changed',
    'claimed_by_another',
    ...POSTING_REFUSALS,
  )
    .route({ method: 'POST', path: '/holds/{holdId}/approval', summary: 'Post what waited' })
    .input(holdApprovalSchema)
    .output(holdSchema),

  reject: action(
    'hold.decide',
    'not_found',
    'own_affair',
    'hold_decided',
    'hold_changed',
    'claimed_by_another',
  )
    .route({ method: 'POST', path: '/holds/{holdId}/rejection', summary: 'Do not post it' })
    .input(holdRejectionSchema)
    .output(holdSchema),
};
