import { z } from 'zod';
import { daySchema } from '../decisions/schema.ts';
import { ideaCardSchema } from '../ideas/schema.ts';
import { localLine, localTextSchema } from '../localText/index.ts';
import { idSchema, instantSchema, lineOfText, revSchema } from '../primitives/index.ts';
import { PROMISE_LIMITS, PROMISE_LISTS } from './limits.ts';
import { promiseSchema } from './promise.ts';

export * from './limits.ts';

/** What one pauses a promise with: everyone reads it. */
export const pauseReasonSchema = localLine(5, PROMISE_LIMITS.pauseReason);

/** A day on which no clock of the board runs; published. */
export const holidaySchema = z.strictObject({
  date: daySchema,
  name: lineOfText(1, PROMISE_LIMITS.holidayName),
});

/** When a board's clocks run. */
export const calendarSchema = z.object({
  boardId: idSchema,
  /** IANA name, such as `Europe/Paris`. */
  timeZone: z.string(),
  /** In order of date, each date once. */
  holidays: z.array(holidaySchema),
  /** Whether clocks jump over Saturdays and Sundays too. */
  skipsWeekends: z.boolean(),
  rev: revSchema,
});
export type BoardCalendar = z.infer<typeof calendarSchema>;

export const calendarChangeSchema = z.strictObject({
  boardId: idSchema,
  timeZone: z.string().max(60),
  holidays: z.array(holidaySchema).max(PROMISE_LIMITS.holidays),
  skipsWeekends: z.boolean(),
});

export const promiseListSchema = z.enum(PROMISE_LISTS);

export const promiseRowSchema = z.object({ promise: promiseSchema, idea: ideaCardSchema });

/** How a board, or all of them, kept promises in one month of its time zone, by the month they were due in. */
export const promiseMonthSchema = z.object({
  /** `2026-05`. */
  month: z.string(),
  kept: z.number().int(),
  keptLate: z.number().int(),
  /** Due in this month, and not answered yet. */
  late: z.number().int(),
  /** Share kept in time of those due, 0 to 1; `null` where none was due. */
  shareKept: z.number().nullable(),
  /** Median days from the promise to the answer; `null` where none was answered. */
  medianDays: z.number().nullable(),
});
export type PromiseMonth = z.infer<typeof promiseMonthSchema>;

export const promiseStatsSchema = z.object({
  /** The last twelve months, oldest first. */
  months: z.array(promiseMonthSchema),
  total: promiseMonthSchema.omit({ month: true }).extend({ running: z.number().int() }),
  /** By board, in the order of boards. */
  boards: z.array(
    promiseMonthSchema
      .omit({ month: true })
      .extend({ boardId: idSchema, running: z.number().int() }),
  ),
});
export type PromiseStats = z.infer<typeof promiseStatsSchema>;

/** One pause of a promise. */
export const pauseSchema = z.object({
  from: instantSchema,
  to: instantSchema.nullable(),
  reason: localTextSchema,
});
