import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { personRoom, topicRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { commentSchema, reactionSchema, reactionTallySchema, topicSchema } from './schema.ts';

export const commentsEvents = {
  'comment.posted': liveEvent(commentSchema, ({ topic }) => [topicRoom(topic)]),
  /** Edited or deleted; carries what stands now. */
  'comment.edited': liveEvent(commentSchema, ({ topic }) => [topicRoom(topic)]),
  'comment.reacted': liveEvent(
    z.object({ topic: topicSchema, commentId: idSchema, reactions: reactionTallySchema }),
    ({ topic }) => [topicRoom(topic)],
  ),
  /** Told to all tabs of the person who reacted; `rev` is that of the comment's reactions. */
  'reaction.changed': liveEvent(
    z.object({
      personId: idSchema,
      topic: topicSchema,
      commentId: idSchema,
      mine: reactionSchema.nullable(),
      rev: z.number().int(),
    }),
    ({ personId }) => [personRoom(personId)],
  ),
};
