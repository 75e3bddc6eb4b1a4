import { liveEvent } from '../events/liveEvent.ts';
import { ideaRoom } from '../events/rooms.ts';
import { timelineEntrySchema } from './schema.ts';

export const timelineEvents = {
  'timeline.added': liveEvent(timelineEntrySchema, ({ ideaId }) => [ideaRoom(ideaId)]),
};
