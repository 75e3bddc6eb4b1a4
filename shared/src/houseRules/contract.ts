import { z } from 'zod';
import { action } from '../contract/action.ts';
import {
  houseRulesSchema,
  newRulesSchema,
  rulesVersionInfoSchema,
  rulesVersionSchema,
} from './schema.ts';

export const houseRulesContract = {
  read: action('houseRules.read', 'not_found')
    .route({
      method: 'GET',
      path: '/house-rules',
      tags: ['House rules'],
      summary: 'The rules of conduct in force, or an earlier version of them',
    })
    .input(z.strictObject({ version: z.coerce.number<number>().int().min(1).optional() }))
    .output(houseRulesSchema),

  versions: action('houseRules.read')
    .route({
      method: 'GET',
      path: '/house-rules/versions',
      tags: ['House rules'],
      summary: 'Every version there was, the newest first',
    })
    .output(z.array(rulesVersionInfoSchema)),

  publish: action('houseRules.edit', 'rules_changed')
    .route({
      method: 'POST',
      path: '/house-rules',
      tags: ['House rules'],
      summary: 'Publish a new version',
    })
    .input(newRulesSchema)
    .output(houseRulesSchema),

  accept: action('houseRules.accept', 'rules_changed')
    .route({
      method: 'PUT',
      path: '/me/house-rules',
      tags: ['House rules'],
      summary: 'Accept the rules in force',
    })
    .input(
      z.strictObject({
        version: rulesVersionSchema,
        source: z.enum(['sign_up', 'before_posting']),
      }),
    )
    .output(z.object({ acceptedRules: z.number() })),
};
