import { z } from 'zod';
import { localBlock, localLine, localTextSchema } from '../localText/index.ts';
import { idSchema, instantSchema, revSchema } from '../primitives/index.ts';
import { repBriefSchema } from '../reps/schema.ts';
import { DECISION_LIMITS, OUTCOMES } from './limits.ts';

export * from './limits.ts';

export const outcomeSchema = z.enum(OUTCOMES);
export type DecisionOutcome = z.infer<typeof outcomeSchema>;

/** A day in the board's time zone. */
export const daySchema = z.iso.date().meta({ description: 'Day, YYYY-MM-DD' });

/** What a rep writes to decide. */
export const newDecisionSchema = z.strictObject({
  outcome: outcomeSchema,
  /** The decision in one sentence. */
  text: localLine(5, DECISION_LIMITS.text),
  /** Why, in plain words. */
  reason: localBlock(20, DECISION_LIMITS.reason),
  /** The rep who owns it. */
  ownerId: idSchema,
  /** What would change it. */
  wouldChange: localBlock(3, DECISION_LIMITS.wouldChange),
  /** When the brand will speak of it again, at the latest. */
  nextDate: daySchema,
});
export type NewDecision = z.infer<typeof newDecisionSchema>;

/**
 * `waiting`: the next date is to come; `late`: it has passed without a word; `met`: the brand spoke
 * of it in time, or did so late (`met_late`).
 */
export const nextStateSchema = z.enum(['waiting', 'late', 'met', 'met_late']);

/** A decision with its reasons; a later one on the same idea replaces it, and it stays readable. */
export const decisionSchema = z.object({
  id: idSchema,
  ideaId: idSchema,
  boardId: idSchema,
  idea: z.object({ title: z.string(), slug: z.string() }),
  /** The response that it was told in. */
  responseId: idSchema,
  outcome: outcomeSchema,
  text: localTextSchema,
  reason: localTextSchema,
  wouldChange: localTextSchema,
  owner: repBriefSchema,
  by: repBriefSchema,
  nextDate: daySchema,
  nextState: nextStateSchema,
  createdAt: instantSchema,
  /** The later decision that took its place. */
  replacedById: idSchema.nullable(),
  rev: revSchema,
});
export type Decision = z.infer<typeof decisionSchema>;
