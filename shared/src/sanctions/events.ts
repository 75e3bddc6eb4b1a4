import { liveEvent } from '../events/liveEvent.ts';
import { personRoom, QUEUE_ROOM } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { standingSchema } from './schema.ts';

export const sanctionsEvents = {
  /** Something a moderator did about a person, or about their appeal; the whole of it is read again. */
  'standing.changed': liveEvent(standingSchema.extend({ personId: idSchema }), ({ personId }) => [
    personRoom(personId),
    QUEUE_ROOM,
  ]),
};
