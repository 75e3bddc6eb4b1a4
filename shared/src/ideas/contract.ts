import { z } from 'zod';
import { action } from '../contract/action.ts';
import { personBriefSchema } from '../people/schema.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import { typedMsSchema } from '../screening/typed.ts';
import { mySupportSchema } from '../supports/schema.ts';
import {
  hiddenWordsSchema,
  ideaCardSchema,
  ideaSchema,
  ideaTextSchema,
  ideaVersionSchema,
  newHidingSchema,
  remixNodeSchema,
} from './schema.ts';

const ideaId = z.strictObject({ ideaId: idSchema });

export const ideasContract = {
  get: action('idea.read', 'not_found')
    .route({ method: 'GET', path: '/ideas/{ideaId}', summary: 'An idea, and my support of it' })
    .input(ideaId)
    .output(z.object({ idea: ideaSchema, mine: mySupportSchema })),

  /** The client makes `id`: sending the same idea again answers with what was stored the first time. */
  post: action(
    'idea.post',
    'board_closed',
    'parent_not_found',
    'upload_not_found',
    'id_taken',
    'trust_too_low',
    'daily_limit',
    'post_held',
    'words_refused',
  )
    .route({ method: 'POST', path: '/ideas', summary: 'Post an idea', successStatus: 201 })
    .input(
      ideaTextSchema.extend({
        id: idSchema,
        parentId: idSchema.nullable(),
        typedMs: typedMsSchema,
      }),
    )
    .output(ideaSchema),

  /** `version` is the one that was edited; another save in between answers `idea_changed`. */
  edit: action(
    'idea.edit',
    'not_found',
    'idea_withdrawn',
    'idea_merged',
    'idea_archived',
    'idea_hidden',
    'idea_changed',
    'board_closed',
    'upload_not_found',
    'trust_too_low',
    'post_held',
    'words_refused',
  )
    .route({ method: 'PUT', path: '/ideas/{ideaId}', summary: 'Edit my idea' })
    .input(
      ideaTextSchema.extend({
        ideaId: idSchema,
        version: z.number().int().min(1),
        typedMs: typedMsSchema,
      }),
    )
    .output(ideaSchema),

  withdraw: action('idea.withdraw', 'not_found', 'idea_withdrawn', 'idea_merged')
    .route({ method: 'POST', path: '/ideas/{ideaId}/withdrawal', summary: 'Withdraw my idea' })
    .input(ideaId)
    .output(ideaSchema),

  /** A moderator hides an idea by a published rule; hiding again replaces the reason. The brand cannot. */
  hide: action('idea.hide', 'not_found', 'own_affair', 'claimed_by_another')
    .route({ method: 'PUT', path: '/ideas/{ideaId}/hiding', summary: 'Hide an idea by a rule' })
    .input(newHidingSchema)
    .output(ideaSchema),

  restore: action('idea.hide', 'not_found', 'own_affair')
    .route({ method: 'DELETE', path: '/ideas/{ideaId}/hiding', summary: 'Show it again' })
    .input(ideaId)
    .output(ideaSchema),

  /** What an idea says, hidden or not. */
  hiddenWords: action('idea.hide', 'not_found')
    .route({ method: 'GET', path: '/ideas/{ideaId}/hidden-words', summary: 'What it says' })
    .input(ideaId)
    .output(hiddenWordsSchema),

  history: action('idea.read', 'not_found')
    .route({ method: 'GET', path: '/ideas/{ideaId}/history', summary: 'Saved texts, newest first' })
    .input(ideaId)
    .output(z.array(ideaVersionSchema)),

  /** The whole tree the idea is in, parents before children; at most 200 ideas. */
  remixTree: action('idea.read', 'not_found')
    .route({ method: 'GET', path: '/ideas/{ideaId}/remix-tree', summary: 'What builds on what' })
    .input(ideaId)
    .output(z.array(remixNodeSchema)),

  supporters: action('idea.read', 'not_found')
    .route({
      method: 'GET',
      path: '/ideas/{ideaId}/supporters',
      summary: 'Who supports it, newest first',
    })
    .input(ideaId.extend({ cursor: cursorSchema.optional() }))
    .output(z.object({ people: z.array(personBriefSchema), next: cursorSchema.nullable() })),

  /** At most five, likeliest first. */
  similar: action('idea.read')
    .route({ method: 'GET', path: '/ideas/similar', summary: 'Ideas like this title' })
    .input(z.strictObject({ title: z.string().max(400), exceptId: idSchema.optional() }))
    .output(z.array(ideaCardSchema)),
};
