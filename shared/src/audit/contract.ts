import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema } from '../primitives/index.ts';
import {
  auditCheckSchema,
  auditFilterSchema,
  auditPageSchema,
  transparencyMonthSchema,
} from './schema.ts';

export const auditContract = {
  /** Newest first, 50 at a time. The same filter as a file: `/exports/audit.csv` and `/exports/audit.jsonl`. */
  list: action('audit.read')
    .route({ method: 'GET', path: '/audit', summary: 'What moderators, reps and owners did' })
    .input(auditFilterSchema.extend({ cursor: cursorSchema.optional() }))
    .output(auditPageSchema),

  /** Reads the whole chain. */
  check: action('audit.read')
    .route({ method: 'GET', path: '/audit/check', summary: 'Whether the log is whole' })
    .output(auditCheckSchema),

  /** Months with anything in them, newest first; at most 24. */
  transparency: action('transparency.read')
    .route({ method: 'GET', path: '/transparency', summary: 'Moderation in numbers, by month' })
    .output(z.array(transparencyMonthSchema)),
};
