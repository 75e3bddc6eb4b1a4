import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM, ideaRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';

const pair = z.object({ mergeId: idSchema, sourceId: idSchema, targetId: idSchema });
const rooms = ({ sourceId, targetId }: z.infer<typeof pair>) => [
  FEED_ROOM,
  ideaRoom(sourceId),
  ideaRoom(targetId),
];

export const mergingEvents = {
  /**
   * Supporters, comments and followers of an idea went on to another. Both ideas are told besides
   * by the events of ideas; what nobody tells (whose supports, which comments) is fetched again.
   */
  'idea.merged': liveEvent(pair, rooms),
  /** They are two ideas again. */
  'idea.unmerged': liveEvent(pair, rooms),
};
