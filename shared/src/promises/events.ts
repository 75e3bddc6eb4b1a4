import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM, ideaRoom } from '../events/rooms.ts';
import { promiseSchema } from './promise.ts';

export const promisesEvents = {
  /** Begun, paused, late, escalated or kept; carries what stands now. */
  'promise.changed': liveEvent(promiseSchema, ({ ideaId }) => [FEED_ROOM, ideaRoom(ideaId)]),
};
