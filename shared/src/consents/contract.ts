import { z } from 'zod';
import { action } from '../contract/action.ts';
import { consentSchema } from './schema.ts';

/** What one agrees to now, and every entry there is, the newest first. */
export const consentsSchema = z.object({
  takesUpdateMail: z.boolean(),
  log: z.array(consentSchema),
});
export type Consents = z.infer<typeof consentsSchema>;

export const consentsContract = {
  read: action('data.own')
    .route({
      method: 'GET',
      path: '/me/consents',
      tags: ['My data'],
      summary: 'What I agreed to, and when',
    })
    .output(consentsSchema),

  choose: action('data.own')
    .route({
      method: 'PUT',
      path: '/me/consents',
      tags: ['My data'],
      summary: 'Agree to mail about updates, or take it back',
    })
    .input(
      z.strictObject({
        takesUpdateMail: z.boolean(),
        source: z.enum(['sign_up', 'preferences']),
      }),
    )
    .output(consentsSchema),
};
