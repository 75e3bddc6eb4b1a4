import { z } from 'zod';
import { action } from '../contract/action.ts';
import { hackFileSchema } from './schema.ts';

export const hackFilesContract = {
  /** Multipart form with one `file`. It waits, unseen, until an idea takes it and names its licence. */
  upload: action('upload.add', 'file_too_large', 'file_empty', 'trust_too_low')
    .route({
      method: 'POST',
      path: '/hack-files',
      summary: 'Upload a hack file',
      successStatus: 201,
    })
    .input(z.strictObject({ file: z.file() }))
    .output(hackFileSchema),
};
