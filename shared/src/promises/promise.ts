import { z } from 'zod';
import { localTextSchema } from '../localText/index.ts';
import { personBriefSchema } from '../people/schema.ts';
import { idSchema, instantSchema, revSchema } from '../primitives/index.ts';

/**
 * `running`: an answer is due; `paused`: the clock stands still, for a public reason; `late`: the
 * date has passed; `kept`: answered in time; `kept_late`: answered after it; `ended`: its author withdrew the
 * idea, or it was merged into another, before an answer came.
 */
export const PROMISE_STATES = ['running', 'paused', 'late', 'kept', 'kept_late', 'ended'] as const;
export const promiseStateSchema = z.enum(PROMISE_STATES);
export type PromiseState = z.infer<typeof promiseStateSchema>;

/** The public clock of an answer that is due; an idea has one at most. */
export const promiseSchema = z.object({
  ideaId: idSchema,
  boardId: idSchema,
  state: promiseStateSchema,
  /** When the idea crossed the board's threshold. */
  startedAt: instantSchema,
  /** When the answer is due; moves while paused. */
  dueAt: instantSchema,
  /** The board's rule at that time: an answer within so many days from so many supports. */
  days: z.number().int(),
  supports: z.number().int(),
  /** Why it is paused now. */
  pausedFor: localTextSchema.nullable(),
  /** To whom it went, one for each period that passed unanswered; `sponsor` is `null` where the board has none. */
  escalations: z.array(z.object({ at: instantSchema, sponsor: personBriefSchema.nullable() })),
  answeredAt: instantSchema.nullable(),
  rev: revSchema,
});
export type AnswerPromise = z.infer<typeof promiseSchema>;
