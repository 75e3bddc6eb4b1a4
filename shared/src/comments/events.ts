import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { ideaRoom, personRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { commentSchema, reactionSchema, reactionTallySchema } from './schema.ts';

export const commentsEvents = {
  'comment.posted': liveEvent(commentSchema, ({ ideaId }) => [ideaRoom(ideaId)]),
  /** Edited or deleted; carries what stands now. */
  'comment.edited': liveEvent(commentSchema, ({ ideaId }) => [ideaRoom(ideaId)]),
  'comment.reacted': liveEvent(
    z.object({ ideaId: idSchema, commentId: idSchema, reactions: reactionTallySchema }),
    ({ ideaId }) => [ideaRoom(ideaId)],
  ),
  /** Told to all tabs of the person who reacted; `rev` is that of the comment's reactions. */
  'reaction.changed': liveEvent(
    z.object({
      personId: idSchema,
      ideaId: idSchema,
      commentId: idSchema,
      mine: reactionSchema.nullable(),
      rev: z.number().int(),
    }),
    ({ personId }) => [personRoom(personId)],
  ),
};
