import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema } from '../primitives/index.ts';
import {
  myReportSchema,
  myReportsSchema,
  newReportSchema,
  reportSchema,
  reportSettlingSchema,
  reportSubjectSchema,
} from './schema.ts';

export const reportsContract = {
  /** One a person and a thing: said again, it replaces what was said while it is open. */
  post: action('report.post', 'not_found', 'own_post', 'report_settled', 'too_many_reports')
    .route({ method: 'POST', path: '/reports', summary: 'Report what breaks a rule' })
    .input(newReportSchema)
    .output(myReportSchema),

  /** Newest first. */
  mine: action('report.own')
    .route({ method: 'GET', path: '/my-reports', summary: 'What I reported, and its outcome' })
    .input(z.strictObject({ cursor: cursorSchema.optional() }))
    .output(myReportsSchema),

  /** All there were, open and settled, newest first; at most 100. */
  about: action('queue.read')
    .route({ method: 'GET', path: '/reports/{kind}/{id}', summary: 'Reports about one thing' })
    .input(reportSubjectSchema)
    .output(z.array(reportSchema)),

  /** Ends all open reports about one thing and tells each who made one. */
  settle: action('report.settle', 'not_found', 'own_affair', 'claimed_by_another')
    .route({ method: 'POST', path: '/reports/settle', summary: 'Settle what was reported' })
    .input(reportSettlingSchema)
    .output(z.object({ settled: z.number().int() })),
};
