import { z } from 'zod';
import { action } from '../contract/action.ts';
import { challengeSettingsSchema, challengeTimeSchema } from './schema.ts';

export const challengesContract = {
  settings: action('challenge.edit')
    .route({ method: 'GET', path: '/challenges', summary: 'When browsers must do some work first' })
    .output(challengeSettingsSchema),

  /** Goes from the next post on. The last of two owners who save at once is right. */
  saveSettings: action('challenge.edit', 'challenge_fixed')
    .route({ method: 'PUT', path: '/challenges', summary: 'Say when browsers must work first' })
    .input(z.strictObject({ when: challengeTimeSchema }))
    .output(challengeSettingsSchema),
};
