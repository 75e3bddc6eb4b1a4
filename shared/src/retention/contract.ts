import { action } from '../contract/action.ts';
import { newRetentionSchema, retentionSchema } from './schema.ts';

export const retentionContract = {
  read: action('retention.read')
    .route({
      method: 'GET',
      path: '/retention',
      tags: ['House rules'],
      summary: 'How long what is kept',
    })
    .output(retentionSchema),

  save: action('retention.edit')
    .route({
      method: 'PUT',
      path: '/retention',
      tags: ['House rules'],
      summary: 'Set how long what is kept',
    })
    .input(newRetentionSchema)
    .output(retentionSchema),
};
