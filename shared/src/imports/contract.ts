import { z } from 'zod';
import { action } from '../contract/action.ts';
import { idSchema } from '../primitives/index.ts';
import {
  importMappingSchema,
  importReportSchema,
  importSchema,
  importTargetSchema,
} from './schema.ts';

const importId = z.strictObject({ importId: idSchema });
const plan = importId.extend({ mapping: importMappingSchema, target: importTargetSchema });

export const importsContract = {
  list: action('import.run')
    .route({ method: 'GET', path: '/imports', summary: 'Imports, newest first' })
    .output(z.array(importSchema)),

  upload: action(
    'import.run',
    'file_too_large',
    'file_empty',
    'import_unreadable',
    'import_too_large',
  )
    .route({
      method: 'POST',
      path: '/imports',
      summary: 'Upload a CSV or JSON file of ideas',
      successStatus: 201,
    })
    .input(z.strictObject({ file: z.file() }))
    .output(importSchema),

  get: action('import.run', 'not_found')
    .route({ method: 'GET', path: '/imports/{importId}', summary: 'An import and its report' })
    .input(importId)
    .output(importSchema),

  /** Reads every row and says what would happen; changes nothing. */
  tryOut: action('import.run', 'not_found', 'import_not_ready')
    .route({ method: 'POST', path: '/imports/{importId}/dry-run', summary: 'Dry run' })
    .input(plan)
    .output(importReportSchema),

  /** Starts it; progress comes as `import.progressed`. */
  run: action('import.run', 'not_found', 'import_not_ready')
    .route({
      method: 'POST',
      path: '/imports/{importId}/run',
      summary: 'Take the ideas',
      successStatus: 202,
    })
    .input(plan)
    .output(importSchema),
};
