import { liveEvent } from '../events/liveEvent.ts';
import { QUEUE_ROOM } from '../events/rooms.ts';
import { queueItemSchema } from './schema.ts';

export const queueEvents = {
  /** Opened, asked for again, claimed, released or closed. */
  'queue.changed': liveEvent(queueItemSchema, () => [QUEUE_ROOM]),
};
