import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM } from '../events/rooms.ts';
import { personBriefSchema } from './schema.ts';

export const peopleEvents = {
  /** A name, picture or role changed; it stands beside all that the person wrote. */
  'person.changed': liveEvent(personBriefSchema, () => [FEED_ROOM]),
};
