import type { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM, ideaRoom } from '../events/rooms.ts';
import { mergeSchema } from './schema.ts';

const rooms = ({ source, target }: z.infer<typeof mergeSchema>) => [
  FEED_ROOM,
  ideaRoom(source.id),
  ideaRoom(target.id),
];

export const mergingEvents = {
  /**
   * Supporters, comments and followers of an idea went on to another. Both ideas are told besides
   * by the events of ideas; what nobody tells (whose supports, which comments) is fetched again.
   */
  'idea.merged': liveEvent(mergeSchema, rooms),
  /** They are two ideas again. */
  'idea.unmerged': liveEvent(mergeSchema, rooms),
};
