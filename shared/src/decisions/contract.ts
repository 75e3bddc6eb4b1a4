import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import { decisionSchema, nextStateSchema, outcomeSchema } from './schema.ts';

/** A decision is made in a response (`responses.post`); here it is read. */
export const decisionsContract = {
  /** Those that stand, newest first. */
  list: action('decision.read')
    .route({ method: 'GET', path: '/decisions', summary: 'Decisions, newest first' })
    .input(
      z.strictObject({
        board: z.string().max(80).optional(),
        outcome: outcomeSchema.optional(),
        next: nextStateSchema.optional(),
        cursor: cursorSchema.optional(),
      }),
    )
    .output(z.object({ decisions: z.array(decisionSchema), next: cursorSchema.nullable() })),

  /** All decisions on an idea, newest first. */
  ofIdea: action('decision.read', 'not_found')
    .route({ method: 'GET', path: '/ideas/{ideaId}/decisions', summary: 'Decisions on an idea' })
    .input(z.strictObject({ ideaId: idSchema }))
    .output(z.array(decisionSchema)),
};
