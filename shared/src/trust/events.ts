import { liveEvent } from '../events/liveEvent.ts';
import { personRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { myTrustSchema } from './schema.ts';

export const trustEvents = {
  /** A day was counted, a level reached, or a sanction took one or gave it back. */
  'trust.changed': liveEvent(myTrustSchema.extend({ personId: idSchema }), ({ personId }) => [
    personRoom(personId),
  ]),
};
