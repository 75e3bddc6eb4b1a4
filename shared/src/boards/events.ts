import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM } from '../events/rooms.ts';
import { boardSchema } from './schema.ts';

export const boardsEvents = {
  /** A board was made or changed; carries all of it. */
  'board.changed': liveEvent(boardSchema, () => [FEED_ROOM]),
};
