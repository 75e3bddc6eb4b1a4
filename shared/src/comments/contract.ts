import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema, localeSchema } from '../primitives/index.ts';
import { typedMsSchema } from '../screening/typed.ts';
import { curationContract } from './curationContract.ts';
import {
  commentBodySchema,
  commentPageSchema,
  commentSchema,
  commentSortSchema,
  reactionSchema,
  reactionTallySchema,
  type Topic,
  topicSchema,
} from './schema.ts';

const commentId = z.strictObject({ commentId: idSchema });
const reacted = z.object({ mine: reactionSchema.nullable(), reactions: reactionTallySchema });

const mayNameResponse = (comment: {
  topic: Topic;
  parentId: string | null;
  responseId: string | null;
}) => comment.responseId === null || (comment.topic.kind === 'idea' && comment.parentId === null);

export const commentsContract = {
  ...curationContract,

  /**
   * A page of threads; with `responseId` only those that reply to this response. `around` answers
   * the page that holds that comment (a permalink).
   */
  list: action('comment.read', 'not_found')
    .route({ method: 'GET', path: '/comments', summary: 'The talk under an idea or an update' })
    .input(
      z.strictObject({
        topic: topicSchema,
        responseId: idSchema.optional(),
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
    'comment_hidden',
    'talk_locked',
    'slow_mode',
    'id_taken',
    'trust_too_low',
    'daily_limit',
    'post_held',
    'words_refused',
  )
    .route({
      method: 'POST',
      path: '/comments',
      summary: 'Comment or reply',
      successStatus: 201,
    })
    .input(
      z
        .strictObject({
          topic: topicSchema,
          id: idSchema,
          parentId: idSchema.nullable(),
          /** The official response to the idea that it replies to; its own replies say it no more. */
          responseId: idSchema.nullable().default(null),
          body: commentBodySchema,
          language: localeSchema,
          typedMs: typedMsSchema,
        })
        .refine(mayNameResponse, { path: ['responseId'] }),
    )
    .output(commentSchema),

  edit: action(
    'comment.edit',
    'not_found',
    'comment_deleted',
    'comment_hidden',
    'idea_withdrawn',
    'idea_merged',
    'idea_archived',
    'board_closed',
    'trust_too_low',
    'post_held',
    'words_refused',
  )
    .route({ method: 'PUT', path: '/comments/{commentId}', summary: 'Edit my comment' })
    .input(commentId.extend({ body: commentBodySchema, typedMs: typedMsSchema }))
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
    'comment_hidden',
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
