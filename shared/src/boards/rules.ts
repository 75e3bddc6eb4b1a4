import { z } from 'zod';
import { DEFAULT_LIFETIME, lifetimeRuleSchema } from '../lifetimes/index.ts';
import { cadenceSchema, DEFAULT_CADENCE } from '../updates/cadence.ts';

/** So many supports make an answer due within so many counted days. */
export const promiseRuleSchema = z.strictObject({
  isOn: z.boolean(),
  supports: z.number().int().min(1).max(1_000_000),
  days: z.number().int().min(1).max(365),
});
export type PromiseRule = z.infer<typeof promiseRuleSchema>;

/** What the brand commits itself to on a board; everyone sees it. */
export const boardRulesSchema = z.strictObject({
  promise: promiseRuleSchema,
  lifetime: lifetimeRuleSchema,
  cadence: cadenceSchema,
});
export type BoardRules = z.infer<typeof boardRulesSchema>;

/** What a new board begins with. */
export const DEFAULT_RULES: BoardRules = {
  promise: { isOn: true, supports: 100, days: 14 },
  lifetime: DEFAULT_LIFETIME,
  cadence: DEFAULT_CADENCE,
};
