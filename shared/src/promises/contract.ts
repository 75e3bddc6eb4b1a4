import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import { promiseSchema } from './promise.ts';
import {
  calendarChangeSchema,
  calendarSchema,
  holidaySchema,
  pauseReasonSchema,
  promiseListSchema,
  promiseRowSchema,
  promiseStatsSchema,
} from './schema.ts';

export const promisesContract = {
  /** `due`: soonest first; `late`: longest first; `kept`: latest answer first. */
  list: action('promise.read')
    .route({ method: 'GET', path: '/promises', summary: 'What the brand promised to answer' })
    .input(
      z.strictObject({
        board: z.string().max(80).optional(),
        list: promiseListSchema.default('due'),
        cursor: cursorSchema.optional(),
      }),
    )
    .output(z.object({ rows: z.array(promiseRowSchema), next: cursorSchema.nullable() })),

  stats: action('promise.read')
    .route({ method: 'GET', path: '/promises/stats', summary: 'How promises were kept' })
    .input(z.strictObject({ board: z.string().max(80).optional() }))
    .output(promiseStatsSchema),

  /** Stops the clock for a reason that everyone reads. Pausing again changes the reason. */
  pause: action('promise.pause', 'not_found', 'promise_settled', 'not_your_board')
    .route({ method: 'PUT', path: '/ideas/{ideaId}/promise/pause', summary: 'Pause the clock' })
    .input(z.strictObject({ ideaId: idSchema, reason: pauseReasonSchema }))
    .output(promiseSchema),

  resume: action('promise.pause', 'not_found', 'promise_settled', 'not_your_board')
    .route({ method: 'DELETE', path: '/ideas/{ideaId}/promise/pause', summary: 'Let it run again' })
    .input(z.strictObject({ ideaId: idSchema }))
    .output(promiseSchema),

  calendar: action('promise.read', 'not_found')
    .route({ method: 'GET', path: '/boards/{boardId}/calendar', summary: 'When the clocks run' })
    .input(z.strictObject({ boardId: idSchema }))
    .output(calendarSchema),

  /** Clocks that run are counted anew. */
  saveCalendar: action('calendar.edit', 'not_found', 'time_zone_unknown')
    .route({ method: 'PUT', path: '/boards/{boardId}/calendar', summary: 'Change when clocks run' })
    .input(calendarChangeSchema)
    .output(calendarSchema),

  /** Countries (ISO 3166-1, two letters) whose public holidays are known. */
  holidayCountries: action('calendar.edit')
    .route({ method: 'GET', path: '/holidays', summary: 'Countries with known holidays' })
    .output(z.array(z.string())),

  /** A country's public holidays of one year, in order, named in the reader's language where known. */
  publicHolidays: action('calendar.edit', 'not_found')
    .route({ method: 'GET', path: '/holidays/{country}/{year}', summary: 'Public holidays' })
    .input(
      z.strictObject({
        country: z.string().regex(/^[A-Z]{2}$/),
        year: z.coerce.number().int().min(2000).max(2100),
      }),
    )
    .output(z.array(holidaySchema)),
};
