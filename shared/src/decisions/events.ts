import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM, ideaRoom } from '../events/rooms.ts';
import { decisionSchema } from './schema.ts';

export const decisionsEvents = {
  /** Made, replaced, or its next date passed or met; carries what stands now. */
  'decision.changed': liveEvent(decisionSchema, ({ ideaId }) => [FEED_ROOM, ideaRoom(ideaId)]),
};
