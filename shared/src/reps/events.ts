import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { repSchema } from './schema.ts';

export const repsEvents = {
  /** Somebody became a rep, changed as one, or is none any more: then `rep` is `null`. */
  'rep.changed': liveEvent(z.object({ personId: idSchema, rep: repSchema.nullable() }), () => [
    FEED_ROOM,
  ]),
};
