import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';

export const repsEvents = {
  /** Somebody became a rep, changed as one, or is none any more; lists of reps are fetched again. */
  'rep.changed': liveEvent(z.object({ personId: idSchema }), () => [FEED_ROOM]),
};
