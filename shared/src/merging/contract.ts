import { z } from 'zod';
import { action } from '../contract/action.ts';
import { ideaSchema } from '../ideas/schema.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import {
  mergePreviewSchema,
  mergeSchema,
  mergeSuggestionSchema,
  unmergePreviewSchema,
} from './schema.ts';

const ideaId = z.strictObject({ ideaId: idSchema });
const pair = ideaId.extend({ targetId: idSchema });

export const mergingContract = {
  /** What merging an idea into another would do. */
  preview: action('idea.merge', 'not_found')
    .route({
      method: 'GET',
      path: '/ideas/{ideaId}/merge/preview',
      summary: 'What a merge would do',
    })
    .input(pair)
    .output(mergePreviewSchema),

  /** Into the same idea again changes nothing. */
  merge: action('idea.merge', 'not_found', 'merge_refused', 'claimed_by_another')
    .route({ method: 'PUT', path: '/ideas/{ideaId}/merge', summary: 'Merge an idea into another' })
    .input(pair)
    .output(z.object({ merge: mergeSchema, target: ideaSchema })),

  /** What taking its merge back would do. */
  unmergePreview: action('idea.merge', 'not_found', 'not_merged')
    .route({
      method: 'GET',
      path: '/ideas/{ideaId}/unmerge/preview',
      summary: 'What taking a merge back would do',
    })
    .input(ideaId)
    .output(unmergePreviewSchema),

  /** Both ideas are again as they were; what came to the target since stays there. */
  unmerge: action('idea.merge', 'not_found', 'not_merged', 'merged_on')
    .route({ method: 'DELETE', path: '/ideas/{ideaId}/merge', summary: 'Take a merge back' })
    .input(ideaId)
    .output(z.object({ merge: mergeSchema, source: ideaSchema })),

  /** Every merge, those taken back too, newest first. */
  list: action('idea.merge')
    .route({ method: 'GET', path: '/merges', summary: 'Merges, newest first' })
    .input(z.strictObject({ cursor: cursorSchema.optional() }))
    .output(z.object({ merges: z.array(mergeSchema), next: cursorSchema.nullable() })),

  /** Pairs that wait for a person to decide, the likeliest first; at most 50. */
  suggestions: action('idea.merge')
    .route({ method: 'GET', path: '/merges/suggestions', summary: 'Ideas that may be the same' })
    .output(z.array(mergeSuggestionSchema)),

  suggestion: action('idea.merge', 'not_found')
    .route({
      method: 'GET',
      path: '/merges/suggestions/{suggestionId}',
      summary: 'Two ideas that may be the same',
    })
    .input(z.strictObject({ suggestionId: idSchema }))
    .output(mergeSuggestionSchema),

  /** They are two different ideas: never suggested again. Again, it changes nothing. */
  dismiss: action('idea.merge', 'not_found', 'claimed_by_another')
    .route({
      method: 'PUT',
      path: '/merges/suggestions/{suggestionId}/dismissal',
      summary: 'They are not the same',
    })
    .input(z.strictObject({ suggestionId: idSchema }))
    .output(z.object({ suggestionId: idSchema })),
};
