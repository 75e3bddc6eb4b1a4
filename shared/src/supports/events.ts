import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { personRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { mySupportSchema } from './schema.ts';

export const supportsEvents = {
  /** Told to all tabs of the person whose support it is. */
  'support.changed': liveEvent(
    z.object({ personId: idSchema, ideaId: idSchema, mine: mySupportSchema }),
    ({ personId }) => [personRoom(personId)],
  ),
};
