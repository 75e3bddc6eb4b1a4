import { liveEvent } from '../events/liveEvent.ts';
import { QUEUE_ROOM } from '../events/rooms.ts';
import { floodBriefSchema } from './schema.ts';

export const integrityEvents = {
  /** What is suspicious about an idea's supports changed; for moderators. */
  'flood.changed': liveEvent(floodBriefSchema, () => [QUEUE_ROOM]),
};
