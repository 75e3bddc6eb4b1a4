import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM, ideaRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { pledgeSummarySchema } from '../supports/schema.ts';
import { ideaCardSchema, ideaSchema, tallySchema } from './schema.ts';

export const ideasEvents = {
  'idea.posted': liveEvent(ideaCardSchema, () => [FEED_ROOM]),
  /** Words, pictures, tags or status changed: what lists show of it. */
  'idea.edited': liveEvent(ideaCardSchema, () => [FEED_ROOM]),
  /** The same change, whole, for those who have it open. */
  'idea.rewritten': liveEvent(ideaSchema, (idea) => [ideaRoom(idea.id)]),
  /** Numbers changed. Coalesced: many in a tenth of a second become one. */
  'idea.tallied': liveEvent(z.object({ ideaId: idSchema, tally: tallySchema }), ({ ideaId }) => [
    FEED_ROOM,
    ideaRoom(ideaId),
  ]),
  /** Pledges changed. Coalesced like tallies. */
  'idea.pledged': liveEvent(
    z.object({ ideaId: idSchema, pledges: pledgeSummarySchema }),
    ({ ideaId }) => [ideaRoom(ideaId)],
  ),
};
