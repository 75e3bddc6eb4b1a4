import { z } from 'zod';
import { action } from '../contract/action.ts';
import { downloadSchema, newErasureSchema, personalDataSchema } from './schema.ts';

export const personalDataContract = {
  read: action('data.own')
    .route({
      method: 'GET',
      path: '/me/data',
      tags: ['My data'],
      summary: 'My last download, and whether I can leave',
    })
    .output(personalDataSchema),

  orderDownload: action('data.own', 'download_limit')
    .route({
      method: 'POST',
      path: '/me/data/download',
      tags: ['My data'],
      summary: 'Have everything that is mine put together; at most once a day',
    })
    .output(downloadSchema),

  erase: action('data.erase', 'password_wrong', 'sign_in_again', 'last_owner')
    .route({
      method: 'POST',
      path: '/me/erasure',
      tags: ['My data'],
      summary: 'Erase my account, at once and for good',
    })
    .input(newErasureSchema)
    .output(z.object({})),
};
