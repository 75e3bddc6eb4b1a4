import { z } from 'zod';
import { reactionSchema, reactionTallySchema } from '../comments/schema.ts';
import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM, personRoom, updateRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { updateCardSchema, updateSchema } from './schema.ts';

export const updatesEvents = {
  /** Published, or changed since; told when readers may see it alone. */
  'update.published': liveEvent(updateCardSchema, () => [FEED_ROOM]),
  /** The same, whole, for those who have it open. */
  'update.rewritten': liveEvent(updateSchema, ({ id }) => [updateRoom(id)]),
  /** Its numbers changed. Coalesced. */
  'update.tallied': liveEvent(
    z.object({ updateId: idSchema, comments: z.number().int(), reactions: reactionTallySchema }),
    ({ updateId }) => [FEED_ROOM, updateRoom(updateId)],
  ),
  /** Told to all tabs of who reacted. */
  'update.reacted': liveEvent(
    z.object({
      personId: idSchema,
      updateId: idSchema,
      mine: reactionSchema.nullable(),
      rev: z.number().int(),
    }),
    ({ personId }) => [personRoom(personId)],
  ),
};
