import { liveEvent } from '../events/liveEvent.ts';
import { personRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { holdSchema } from './schema.ts';

export const screeningEvents = {
  /** A post of one's own is held, or was decided; moderators hear of it by their queue. */
  'hold.changed': liveEvent(holdSchema.extend({ personId: idSchema }), ({ personId }) => [
    personRoom(personId),
  ]),
};
