import { z } from 'zod';
import { action } from '../contract/action.ts';
import { hidingRuleSchema } from '../ideas/hiding.ts';
import { IDEA_LIMITS } from '../ideas/limits.ts';
import { ideaKindSchema, tagSchema } from '../ideas/schema.ts';
import { localBlock } from '../localText/index.ts';
import { idSchema, lineOfText, localeSchema } from '../primitives/index.ts';
import {
  CURATION_LIMITS,
  commentSchema,
  foldLabelSchema,
  newReasonSchema,
  summarySchema,
  talkSchema,
  topicSchema,
} from './schema.ts';

const { pins, slow, summary, refs, moved } = CURATION_LIMITS;
const commentId = z.strictObject({ commentId: idSchema });
const topic = z.strictObject({ topic: topicSchema });
const eachOnce = (ids: string[]) => new Set(ids).size === ids.length;
const chosen = z
  .array(idSchema)
  .min(1)
  .max(moved)
  .refine(eachOnce, { params: { rule: 'repeated' } });
/** Where comments went, and by which name that is undone. */
const movedSchema = z.object({ moveId: idSchema, ideaId: idSchema, count: z.number().int() });

/** What moderators do with a talk; each says how things shall be, so that it may be said twice. */
export const curationContract = {
  /** Which comments stand on top, in this order, in place of those that did. */
  pin: action('comment.curate', 'not_found', 'comment_deleted', 'comment_hidden')
    .route({ method: 'PUT', path: '/talk/pins', summary: 'Pin comments on top of a talk' })
    .input(
      topic.extend({
        commentIds: z
          .array(idSchema)
          .max(pins)
          .refine(eachOnce, { params: { rule: 'repeated' } }),
      }),
    )
    .output(talkSchema),

  /** By the idea's author or a moderator; `null` takes the mark away. */
  markAnswer: action('comment.markAnswer', 'not_found', 'comment_deleted', 'comment_hidden')
    .route({
      method: 'PUT',
      path: '/ideas/{ideaId}/answer-comment',
      summary: 'Mark the comment that answers an idea',
    })
    .input(z.strictObject({ ideaId: idSchema, commentId: idSchema.nullable() }))
    .output(talkSchema),

  lockTalk: action('comment.curate', 'not_found')
    .route({ method: 'PUT', path: '/talk/lock', summary: 'Lock a talk, or open it with null' })
    .input(topic.extend({ lock: newReasonSchema.nullable() }))
    .output(talkSchema),

  /** 0 lets everyone write as often as they like. */
  slow: action('comment.curate', 'not_found')
    .route({ method: 'PUT', path: '/talk/pace', summary: 'Slow a talk down' })
    .input(
      topic.extend({
        seconds: z.union([z.literal(0), z.number().int().min(slow.min).max(slow.max)]),
      }),
    )
    .output(talkSchema),

  /** `null` takes it away; its versions are kept. */
  summarise: action('comment.curate', 'not_found')
    .route({ method: 'PUT', path: '/talk/summary', summary: 'Write the summary of a talk' })
    .input(
      topic.extend({
        summary: z
          .strictObject({
            body: localBlock(1, summary),
            refIds: z
              .array(idSchema)
              .max(refs)
              .refine(eachOnce, { params: { rule: 'repeated' } }),
          })
          .nullable(),
      }),
    )
    .output(talkSchema),

  summaries: action('comment.read', 'not_found')
    .route({ method: 'GET', path: '/talk/summaries', summary: 'Its versions, newest first' })
    .input(topic)
    .output(z.array(summarySchema)),

  highlight: action('comment.curate', 'not_found', 'comment_deleted')
    .route({
      method: 'PUT',
      path: '/comments/{commentId}/highlight',
      summary: 'Highlight a comment, or not',
    })
    .input(commentId.extend({ isHighlighted: z.boolean() }))
    .output(commentSchema),

  fold: action('comment.curate', 'not_found', 'comment_deleted')
    .route({
      method: 'PUT',
      path: '/comments/{commentId}/folding',
      summary: 'Fold a comment and its replies away, or back with null',
    })
    .input(
      commentId.extend({
        folding: newReasonSchema.extend({ label: foldLabelSchema }).nullable(),
      }),
    )
    .output(commentSchema),

  /** Of a root; a reply answers `not_found`. */
  lockThread: action('comment.curate', 'not_found')
    .route({
      method: 'PUT',
      path: '/comments/{commentId}/lock',
      summary: 'Lock a thread, or open it with null',
    })
    .input(commentId.extend({ lock: newReasonSchema.nullable() }))
    .output(commentSchema),

  /** By a published rule; hiding again replaces the reason. The brand cannot. */
  hide: action('comment.hide', 'not_found', 'comment_deleted', 'own_affair', 'claimed_by_another')
    .route({
      method: 'PUT',
      path: '/comments/{commentId}/hiding',
      summary: 'Hide a comment by a rule',
    })
    .input(commentId.extend(newReasonSchema.shape).extend({ rule: hidingRuleSchema }))
    .output(commentSchema),

  restore: action('comment.hide', 'not_found', 'comment_deleted', 'own_affair')
    .route({ method: 'DELETE', path: '/comments/{commentId}/hiding', summary: 'Show it again' })
    .input(commentId)
    .output(commentSchema),

  /** For moderators and its author. */
  hiddenWords: action('comment.readHidden', 'not_found')
    .route({ method: 'GET', path: '/comments/{commentId}/hidden-words', summary: 'What it says' })
    .input(commentId)
    .output(z.object({ body: z.string(), language: localeSchema })),

  /** Where a comment stands now: old links lead to what was moved. */
  place: action('comment.read', 'not_found')
    .route({ method: 'GET', path: '/comments/{commentId}/place', summary: 'Where it stands' })
    .input(commentId)
    .output(z.object({ topic: topicSchema, path: z.string() })),

  /** Replies come along. */
  move: action(
    'comment.curate',
    'not_found',
    'idea_withdrawn',
    'idea_merged',
    'idea_archived',
    'board_closed',
  )
    .route({ method: 'POST', path: '/talk/move', summary: 'Take comments to another idea' })
    .input(topic.extend({ commentIds: chosen, toId: idSchema }))
    .output(movedSchema),

  /** A new idea, by the author of the first comment and in its words. The client makes `id`. */
  split: action('comment.curate', 'not_found', 'comment_deleted', 'board_closed', 'id_taken')
    .route({ method: 'POST', path: '/talk/split', summary: 'Make an idea of comments' })
    .input(
      topic.extend({
        commentIds: chosen,
        idea: z.strictObject({
          id: idSchema,
          boardId: idSchema,
          kind: ideaKindSchema,
          title: lineOfText(IDEA_LIMITS.titleMin, IDEA_LIMITS.title),
          tags: z.array(tagSchema).max(IDEA_LIMITS.tags),
        }),
      }),
    )
    .output(movedSchema),

  /** Takes comments back to where they stood. */
  moveBack: action('comment.curate', 'not_found', 'idea_merged')
    .route({ method: 'DELETE', path: '/comment-moves/{moveId}', summary: 'Undo a move' })
    .input(z.strictObject({ moveId: idSchema }))
    .output(movedSchema.pick({ moveId: true, count: true })),
};
