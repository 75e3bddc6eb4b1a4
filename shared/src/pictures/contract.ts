import { z } from 'zod';
import { action } from '../contract/action.ts';
import { pictureSchema } from './schema.ts';

export const picturesContract = {
  /** Multipart form with one `file`. The picture waits, unseen, until an idea takes it. */
  upload: action(
    'upload.add',
    'file_too_large',
    'file_empty',
    'picture_type_refused',
    'picture_unreadable',
    'picture_too_many_pixels',
  )
    .route({ method: 'POST', path: '/pictures', summary: 'Upload a picture', successStatus: 201 })
    .input(z.strictObject({ file: z.file() }))
    .output(pictureSchema),
};
