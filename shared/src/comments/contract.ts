import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema, localeSchema } from '../primitives/index.ts';
import {
  commentBodySchema,
  commentPageSchema,
  commentSchema,
  commentSortSchema,
  reactionSchema,
  reactionTallySchema,
} from './schema.ts';

const commentId = z.strictObject({ commentId: idSchema });
const reacted = z.object({ mine: reactionSchema.nullable(), reactions: reactionTallySchema });

export const commentsContract = {
  /** A page of threads. `around` answers the page that holds that comment (a permalink). */
  list: action('comment.read', 'not_found')
    .route({ method: 'GET', path: '/ideas/{ideaId}/comments', summary: 'The talk under an idea' })
    .input(
      z.strictObject({
        ideaId: idSchema,
        sort: commentSortSchema.default('oldest'),
        cursor: cursorSchema.optional(),
        around: idSchema.optional(),
      }),
    )
    .output(commentPageSchema),

  /** The client makes `id`: sending the same comment again answers with what was stored. */
  post: action(
    'comment.post',
    'not_found',
    'idea_withdrawn',
    'idea_merged',
    'idea_archived',
    'board_closed',
    'parent_not_found',
    'comment_deleted',
    'id_taken',
  )
    .route({
      method: 'POST',
      path: '/ideas/{ideaId}/comments',
      summary: 'Comment or reply',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        ideaId: idSchema,
        id: idSchema,
        parentId: idSchema.nullable(),
        body: commentBodySchema,
        language: localeSchema,
      }),
    )
    .output(commentSchema),

  edit: action(
    'comment.edit',
    'not_found',
    'comment_deleted',
    'idea_withdrawn',
    'idea_merged',
    'idea_archived',
    'board_closed',
  )
    .route({ method: 'PUT', path: '/comments/{commentId}', summary: 'Edit my comment' })
    .input(commentId.extend({ body: commentBodySchema }))
    .output(commentSchema),

  /** Its words and author go; its place stays, so that lists agree. Deleting again changes nothing. */
  delete: action('comment.delete', 'not_found')
    .route({ method: 'DELETE', path: '/comments/{commentId}', summary: 'Delete my comment' })
    .input(commentId)
    .output(commentSchema),

  /** Sets my one reaction, in place of an earlier one. */
  react: action(
    'reaction.give',
    'not_found',
    'comment_deleted',
    'idea_withdrawn',
    'idea_merged',
    'idea_archived',
    'board_closed',
  )
    .route({ method: 'PUT', path: '/comments/{commentId}/reaction', summary: 'React to a comment' })
    .input(commentId.extend({ reaction: reactionSchema }))
    .output(reacted),

  unreact: action('reaction.give', 'not_found')
    .route({
      method: 'DELETE',
      path: '/comments/{commentId}/reaction',
      summary: 'Take my reaction back',
    })
    .input(commentId)
    .output(reacted),
};
