import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { personRoom, topicRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import {
  commentSchema,
  reactionSchema,
  reactionTallySchema,
  talkSchema,
  topicSchema,
} from './schema.ts';

export const commentsEvents = {
  'comment.posted': liveEvent(commentSchema, ({ topic }) => [topicRoom(topic)]),
  /** Edited, deleted, hidden, marked, folded or locked; carries what stands now. */
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
  /** These comments stand on another topic now, with their replies; `null`: all there were. */
  'comments.moved': liveEvent(
    z.object({ from: topicSchema, to: topicSchema, ids: z.array(idSchema).nullable() }),
    ({ from, to }) => [topicRoom(from), topicRoom(to)],
  ),
  /** Pins, answer, lock, pace, summary or moves changed; carries what stands now. */
  'talk.changed': liveEvent(talkSchema, ({ topic }) => [topicRoom(topic)]),
};
